import type { ClaimPattern } from '../draft'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “a reduction of 64% energy usage”, “savings of 30% memory” */
export const reductionOfAmount: ClaimPattern = {
  name: 'reduction of so much',
  wording: wording('reduction of amount of? in? ~2 resource'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { better }) => (better === 'less' ? lessBy(quantity) : null)),
}
