import type { ClaimPattern } from '../draft'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “a reduction in training size by over 90%”, “reduction of FLOPs of 3x” */
export const reductionInOf: ClaimPattern = {
  name: 'reduction in, of',
  wording: wording('reduction|reduce of|in ~3 resource ...5 of|by amount'),
  read: (match) => ratioDrafts(match, null, lessBy),
}
