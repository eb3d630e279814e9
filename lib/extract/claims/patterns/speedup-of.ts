import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “a speedup of up to 10x”, “speed up training by a factor of 5”, “accelerates inference 3x” */
export const speedupOf: ClaimPattern = {
  name: 'speedup of',
  wording: wording('speedup|faster ...14 of|by ratio'),
  read: (match) => ratioDrafts({ ...match, resource: null }, SPEED, (quantity) => moreBy(quantity)),
}
