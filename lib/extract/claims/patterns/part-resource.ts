import type { ClaimPattern, Match } from '../draft'
import { isOnTop } from '../on-top'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “with 5% Tulu3 data”, “only 0.1% trainable parameters”, “with 5% retained tokens” */
export const partResource: ClaimPattern = {
  name: 'part resource',
  wording: wording('uses ~2 part use? ~3 resource'),
  read: (match) => (isOnTop(match) || isApart(match) ? [] : ratioDrafts(match, null, partLeft)),
}

const KEPT = /^(?:retained|kept|used|required|stored|updated|tuned|trained|activating)$/

/** “a precision of 95% using samples”: the verb begins something else. */
const isApart = ({ reading: { tokens, items, codes }, at }: Match): boolean =>
  codes[at + 1] === 'u' && !KEPT.test(tokens[items[at + 1]!.from]!.text)
