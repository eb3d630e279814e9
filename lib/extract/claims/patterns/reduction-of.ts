import type { ClaimPattern } from '../draft'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “a storage size reduction of up to 26x”, “memory savings of 40%” */
export const reductionOf: ClaimPattern = {
  name: 'reduction of',
  wording: wording('resource ~1 reduce|reduction ~2 of|by ~1 amount'),
  read: (match) => ratioDrafts(match, null, lessBy),
}
