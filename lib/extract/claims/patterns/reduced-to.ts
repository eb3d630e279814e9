import type { ClaimPattern } from '../draft'
import { leftOver } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “evaluation cost reduced to only 4.5% of the original” */
export const reducedTo: ClaimPattern = {
  name: 'reduced to',
  wording: wording('resource ...4 reduced ~1 to amount'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { better }) =>
      better === 'less' && (quantity.kind !== 'factor' || quantity.low < 1) ? leftOver(quantity) : null,
    ),
}
