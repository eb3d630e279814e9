import type { ClaimPattern } from '../draft'
import { gainedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “increases execution speed up to 2.73x”, “improves the throughput 3-10 times”: a bound or a factor in place of "by" */
export const increaseUpTo: ClaimPattern = {
  name: 'increase up to',
  wording: wording('increase ~4 resource ~1 amount'),
  read: (match) =>
    match.quantity!.quantities[0]!.kind === 'factor' || match.quantity!.bound
      ? ratioDrafts(match, null, gainedOf)
      : [],
}
