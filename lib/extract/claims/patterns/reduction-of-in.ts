import type { ClaimPattern } from '../draft'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “a reduction of 50% in training time”, “save up to 90% of the memory” */
export const reductionOfIn: ClaimPattern = {
  name: 'reduction of, in',
  wording: wording('reduction|reduce ~1 of|by amount in|of|to ~4 resource'),
  read: (match) => ratioDrafts(match, null, lessBy),
}
