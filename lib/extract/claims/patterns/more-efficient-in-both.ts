import type { ClaimPattern } from '../draft'
import { efficiencyOf } from '../efficiency-of'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “25-50% more compute- and memory-efficient” */
export const moreEfficientInBoth: ClaimPattern = {
  name: 'more efficient in both',
  wording: wording('amount ~1 more resource stop? and resource efficient'),
  read: (match) => {
    const { items } = match.reading
    const last = items[match.to - 2]!
    const both = [match.resource!.resources[0], efficiencyOf({ ...match, resource: last })]
    return both.flatMap((named) =>
      named ? ratioDrafts({ ...match, resource: null }, named, (quantity) => moreBy(quantity)) : [],
    )
  },
}
