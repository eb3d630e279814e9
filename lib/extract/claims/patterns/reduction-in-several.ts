import type { ClaimPattern } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “a 10x reduction in silicon area and power consumption”: the resource is not the first that is named */
export const reductionInSeveral: ClaimPattern = {
  name: 'reduction in several',
  wording: wording('amount ~2 reduction of|in ...4 and ~1 resource'),
  read: (match) => ratioDrafts(match, null, savedOf),
}
