import type { ClaimPattern } from '../draft'
import { efficiencyOf } from '../efficiency-of'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “30times more training efficient”, “5x more memory-efficient” */
export const moreEfficient: ClaimPattern = {
  name: 'more efficient',
  wording: wording('amount ~1 more ~1 resource|modifier? ~1 efficient'),
  read: (match) =>
    ratioDrafts({ ...match, resource: null }, efficiencyOf(match), (quantity) => moreBy(quantity)),
}
