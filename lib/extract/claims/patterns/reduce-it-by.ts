import type { ClaimPattern } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “memory usage, such as reducing it by 80%” */
export const reduceItBy: ClaimPattern = {
  name: 'reduce it by',
  wording: wording('resource ...6 reduce clause by amount'),
  read: (match) => ratioDrafts(match, null, savedOf),
}
