import type { ClaimPattern } from '../draft'
import { leftOver } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “reduces the memory to 15%”, “cuts parameters to only 1/10”: what is left, not what is saved */
export const reduceTo: ClaimPattern = {
  name: 'reduce to',
  wording: wording('reducing ~5 resource ...6 to amount'),
  read: (match) =>
    ratioDrafts(match, null, (quantity) =>
      quantity.kind === 'factor' && quantity.low >= 1 ? null : leftOver(quantity),
    ),
}
