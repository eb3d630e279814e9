import type { ClaimPattern } from '../draft'
import { absoluteDraft, namedByUnit } from '../pair-draft'
import { wording } from '../wording'

/** “compresses the model to 4 bits”, “reduces latency to 15 ms” */
export const reduceToUnit: ClaimPattern = {
  name: 'reduce to so much',
  wording: wording('reduce|prune|less ~3 resource|model ~3 to unit'),
  read: ({ quantity, resource }) => {
    const byUnit = namedByUnit(quantity!.quantities[0]!)
    const named = resource!.resources[0]
    if (!byUnit || !named) return []
    if (byUnit.metric === named.metric || byUnit.metric === 'model-size')
      return absoluteDraft(quantity!, byUnit)
    // “cutting the training cost to 12 days”
    if (named.metric === 'cost' && /^(?:time|gpu)$/.test(quantity!.quantities[0]!.unit!.kind))
      return absoluteDraft(quantity!, named)
    const isBytes = quantity!.quantities[0]!.unit!.kind === 'bytes'
    return isBytes && /^(?:storage|model-size)$/.test(named.metric) ? absoluteDraft(quantity!, named) : []
  },
}
