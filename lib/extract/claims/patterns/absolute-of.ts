import type { ClaimPattern } from '../draft'
import { absoluteDraft } from '../pair-draft'
import { wording } from '../wording'

/** “27GB of GPU memory”, “only 30 minutes of play data”: the resource is named */
export const absoluteOf: ClaimPattern = {
  name: 'absolute of',
  wording: wording('unit of? ~3 resource'),
  read: ({ quantity, resource, reading, at, from }) => {
    const cued =
      quantity!.bound !== null ||
      'uyjnOd('.includes(reading.codes[from - 1] ?? '?') ||
      reading.codes[from - 1] === 't'
    const metric = resource!.resources[0]!
    return cued && at === from && metric.id !== 'model' ? absoluteDraft(quantity!, metric) : []
  },
}
