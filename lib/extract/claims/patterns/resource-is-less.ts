import type { ClaimPattern } from '../draft'
import { lessBy, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “memory usage is 3x lower than”, “a throughput that is 2x higher” */
export const resourceIsLess: ClaimPattern = {
  name: 'resource is less',
  wording: wording('resource ...2 clause? ...4 amount ~1 less|more'),
  read: (match) => {
    const isLess = match.reading.codes[match.to - 1] === 'l'
    return ratioDrafts(match, null, (quantity, { better }) =>
      isLess === (better === 'less') ? (isLess ? lessBy(quantity) : moreBy(quantity)) : null,
    )
  },
}
