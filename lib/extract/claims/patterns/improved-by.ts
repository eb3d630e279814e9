import type { ClaimPattern } from '../draft'
import { gainedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “the peak inference throughput is also improved by a factor of 1.9x” */
export const improvedBy: ClaimPattern = {
  name: 'improved by',
  wording: wording('resource ...4 increase|more|gain ~2 by amount'),
  read: (match) => ratioDrafts(match, null, gainedOf),
}
