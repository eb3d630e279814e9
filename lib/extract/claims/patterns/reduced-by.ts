import type { ClaimPattern } from '../draft'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “training time decreased by 14%”, “the memory footprint of the model is reduced by 3x” */
export const reducedBy: ClaimPattern = {
  name: 'reduced by',
  wording: wording('resource ...7 reduced ~2 by amount'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { better }) => (better === 'less' ? lessBy(quantity) : null)),
}
