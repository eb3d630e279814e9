import type { ClaimPattern } from '../draft'
import { absoluteDraft, namedByUnit } from '../pair-draft'
import { wording } from '../wording'

/** “27GB of GPU memory”, “62 ms latency”, “only 30 minutes of play data”: the resource is named */
export const absoluteOf: ClaimPattern = {
  name: 'absolute of',
  wording: wording('unit of? ~3 resource'),
  read: ({ quantity, resource, reading, from }) => {
    const named = resource!.resources[0]!
    const kind = quantity!.quantities[0]!.unit!.kind
    if (named.metric === 'speed')
      return kind === 'time' || kind === 'rate' ? absoluteDraft(quantity!, named) : []
    if (named.metric === 'data')
      return quantity!.only || quantity!.below || quantity!.bound === 'up_to'
        ? absoluteDraft(quantity!, named)
        : []
    if (kind === 'bytes' && named.metric === 'cost')
      return absoluteDraft(quantity!, namedByUnit(quantity!.quantities[0]!))
    const cued = quantity!.bound !== null || 'uyjnOdt('.includes(reading.codes[from - 1] ?? '?')
    return cued && kind !== 'time' && kind !== 'rate' && named.id !== 'model'
      ? absoluteDraft(quantity!, named)
      : []
  },
}
