import type { ClaimPattern } from '../draft'
import { efficiencyOf } from '../efficiency-of'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “3.8x parameter-efficient and 27x computation-efficient”, “twice as memory efficient” */
export const timesEfficient: ClaimPattern = {
  name: 'times efficient',
  wording: wording('factor as? resource|modifier efficient'),
  read: (match) =>
    ratioDrafts({ ...match, resource: null }, efficiencyOf(match), (quantity) => moreBy(quantity)),
}
