import type { ClaimPattern } from '../draft'
import { lessBy } from '../ratio'
import { wording } from '../wording'
import { countedDraft } from './counted'

/** “only 448K training samples -- an order of magnitude fewer than”, “160 examples, roughly 31x fewer” */
export const countedLess: ClaimPattern = {
  name: 'counted, less',
  wording: wording('number ~4 resource ~1 stop|comma|open ~1 stop? clause? ...3 amount ~1 less'),
  read: (match) => {
    const quantity = match.second!.quantities[0]!
    const ratio = lessBy(quantity)
    return ratio ? [{ ...countedDraft(match), ...ratio, quantity, bound: match.second!.bound }] : []
  },
}
