import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “speeds up the training procedure 30% to 50% for ...” */
export const speedsUpAmount: ClaimPattern = {
  name: 'speeds up amount',
  wording: wording('speedup ~3 percent on|comma|stop|than'),
  read: (match) => ratioDrafts({ ...match, resource: null }, SPEED, (quantity) => moreBy(quantity)),
}
