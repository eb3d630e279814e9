import type { ClaimPattern, Match } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const GONE = /^(?:pruned|removed|eliminated|discarded|saved|skipped|dropped|filtered)$/

/** “with more than 70% of parameters pruned”: the part is what goes */
export const partPruned: ClaimPattern = {
  name: 'part pruned',
  wording: wording('part of ~2 resource ~2 prune|eliminate|reduce'),
  read: (match) => (isGone(match) ? ratioDrafts(match, null, savedOf) : []),
}

const isGone = ({ reading: { tokens, items }, to }: Match): boolean =>
  GONE.test(tokens[items[to - 1]!.from]!.text)
