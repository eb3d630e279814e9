import type { ClaimPattern } from '../draft'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “using a small subset of 10% labeled data”, “trained on just 5% of annotated frames and labels” */
export const partShare: ClaimPattern = {
  name: 'part, share',
  wording: wording('uses ~4 of percent ~2 resource'),
  read: (match) =>
    match.resource!.resources[0]?.metric === 'data' ? ratioDrafts(match, null, partLeft) : [],
}
