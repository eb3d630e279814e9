import type { ClaimPattern } from '../draft'
import { gainedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “2.06x increase in training speed”, “35% improvement of throughput” */
export const increaseIn: ClaimPattern = {
  name: 'increase in',
  wording: wording('amount ~2 increase|gain of|in|to ~3 resource'),
  read: (match) => ratioDrafts(match, null, gainedOf),
}
