import type { ClaimPattern } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “fewer measurements (by a factor of 1.1-3x)”, “lower latency (2.5x)” */
export const fewerBy: ClaimPattern = {
  name: 'fewer by',
  wording: wording('less ~2 resource open? by? factor'),
  read: (match) => ratioDrafts(match, null, savedOf),
}
