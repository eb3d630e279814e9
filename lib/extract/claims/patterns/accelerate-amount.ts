import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “accelerates inference 3x”, “speedup (2.5x)”, “faster (3x)” */
export const accelerateAmount: ClaimPattern = {
  name: 'accelerate amount',
  wording: wording('speedup|faster ...4 open? factor'),
  read: (match) => ratioDrafts({ ...match, resource: null }, SPEED, (quantity) => moreBy(quantity)),
}
