import type { ClaimPattern } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “reduces the training data required to achieve good performance by 80%” */
export const reduceRequiredBy: ClaimPattern = {
  name: 'reduce what is required',
  wording: wording('reducing ~5 resource ~1 use? to ...4 quality ~3 by amount'),
  read: (match) => ratioDrafts(match, null, savedOf),
}
