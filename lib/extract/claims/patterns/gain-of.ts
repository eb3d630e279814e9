import type { ClaimPattern, Match } from '../draft'
import { lessBy, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “throughput gains of 2x”, “efficiency improvements of up to 30%” */
export const gainOf: ClaimPattern = {
  name: 'gain of',
  wording: wording('resource ~1 gain|increase ~2 of|by amount'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { better }) =>
      better === 'more' ? moreBy(quantity) : isGain(match) ? lessBy(quantity) : null,
    ),
}

/** “boosts” behind a resource may boost something else; what improves is the resource itself. */
const isGain = ({ reading: { codes, tokens, items }, from, at }: Match): boolean =>
  codes.slice(from, at).includes('I') ||
  (codes[from + 1] === 'i' && /^improv/.test(tokens[items[from + 1]!.from]!.text))
