import type { ClaimPattern } from '../draft'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “compresses the model by 4x” */
export const compressModelBy: ClaimPattern = {
  name: 'compress model by',
  wording: wording('reducing ~4 model ~2 by amount'),
  read: (match) => ratioDrafts(match, null, lessBy),
}
