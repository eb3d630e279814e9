import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “significant (10 times) speedups”: the factor stands before in brackets */
export const speedupInBrackets: ClaimPattern = {
  name: 'speedup, in brackets',
  wording: wording('open ratio close speedup|faster'),
  read: (match) => ratioDrafts({ ...match, resource: null }, SPEED, (quantity) => moreBy(quantity)),
}
