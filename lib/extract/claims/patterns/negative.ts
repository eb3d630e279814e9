import type { ClaimPattern } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “execution cost (-51.55% token cost)”: a minus before the share */
export const negative: ClaimPattern = {
  name: 'negative',
  wording: wording('percent ~3 resource'),
  read: (match) => (match.quantity!.negative ? ratioDrafts(match, null, savedOf) : []),
}
