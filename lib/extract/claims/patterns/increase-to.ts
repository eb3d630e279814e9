import type { ClaimPattern } from '../draft'
import { asMuchAs } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “boosts throughput to 1.7x” */
export const increaseTo: ClaimPattern = {
  name: 'increase to',
  wording: wording('increase ~3 resource ~2 to factor'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { better }) => (better === 'more' ? asMuchAs(quantity) : null)),
}
