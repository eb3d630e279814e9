import type { ClaimPattern, Match } from '../draft'
import { gainedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const VERB = /^(?:enhanced|improved|increased|boosted)$/

/** “has enhanced training speeds by 2x to 30x”: a past tense that may look like an adjective */
export const enhancedBy: ClaimPattern = {
  name: 'enhanced by',
  wording: wording('more ~2 resource ...3 by amount'),
  read: (match) => (isVerb(match) ? ratioDrafts(match, null, gainedOf) : []),
}

const isVerb = ({ reading: { tokens, items }, from }: Match): boolean =>
  VERB.test(tokens[items[from]!.from]!.text)
