import type { ClaimPattern } from '../draft'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “latency improvements over the baseline up to 1.3x”: a factor is a factor, whichever way the resource is counted */
export const improvementFactor: ClaimPattern = {
  name: 'improvement, factor',
  wording: wording('resource gain ...5 factor'),
  read: (match) => ratioDrafts(match, null, (quantity) => moreBy(quantity)),
}
