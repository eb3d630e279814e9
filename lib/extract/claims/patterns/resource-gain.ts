import type { ClaimPattern } from '../draft'
import { lessBy, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “2x throughput improvement”, “35% efficiency gain” */
export const resourceGain: ClaimPattern = {
  name: 'resource gain',
  wording: wording('amount ~2 resource ~1 increase|gain'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { better }) =>
      better === 'more' ? moreBy(quantity) : lessBy(quantity),
    ),
}
