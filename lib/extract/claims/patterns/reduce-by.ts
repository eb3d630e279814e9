import type { ClaimPattern } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “reduces training costs by up to 50%”, “lowers latency and memory by 4x and 1.5x” */
export const reduceBy: ClaimPattern = {
  name: 'reduce by',
  wording: wording('reducing ~5 resource ...9 by amount'),
  read: (match) => ratioDrafts(match, null, savedOf),
}
