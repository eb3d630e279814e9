import type { ClaimPattern } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “cutting runtime in half” */
export const reduceInHalf: ClaimPattern = {
  name: 'reduce in half',
  wording: wording('reducing ~5 resource ...3 in share'),
  read: (match) => ratioDrafts(match, null, savedOf),
}
