import { countedDraft } from './counted'
import type { ClaimPattern } from '../draft'
import { wording } from '../wording'

const COUNTED = new Set(['parameters', 'model-size', 'compute', 'data'])
const NEAR = 3

/** “with fewer parameters of 1.65M”, “reduces the parameters to 47K”, “the number of steps is reduced to 4” */
export const fewerOf: ClaimPattern = {
  name: 'fewer, of',
  wording: wording('reducing ~3 resource ...7 of|to number'),
  read: (match) => {
    const { metric } = match.resource!.resources[0] ?? {}
    const isNear = match.at - match.reading.items.indexOf(match.resource!) <= NEAR
    // “the FLOPs of five networks”
    if (match.reading.codes[match.at - 1] === 'o' && match.quantity!.quantities[0]!.unit === null) return []
    return metric && COUNTED.has(metric) && (isNear || match.quantity!.only)
      ? match.quantity!.quantities.map((quantity) => countedDraft(match, quantity))
      : []
  },
}
