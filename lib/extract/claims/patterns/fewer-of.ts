import { countedDraft } from './counted'
import type { ClaimPattern } from '../draft'
import { wording } from '../wording'

const COUNTED = new Set(['parameters', 'model-size', 'compute', 'data'])

/** “with fewer parameters of 1.65M”, “reduces the parameters to 47K”, “the number of steps is reduced to 4” */
export const fewerOf: ClaimPattern = {
  name: 'fewer, of',
  wording: wording('reducing|little ~3 resource ...1 of|to number'),
  read: (match) => {
    const { metric } = match.resource!.resources[0] ?? {}
    return metric && COUNTED.has(metric) ? [countedDraft(match)] : []
  },
}
