import type { ClaimPattern } from '../draft'
import { wording } from '../wording'

/** “just five samples”, “only 5.2M parameters”, “fewer than 10 labels” */
export const counted: ClaimPattern = {
  name: 'counted',
  wording: wording('number ~6 resource'),
  read: (match) => {
    const quantity = match.quantity!.quantities[0]!
    const named = match.resource!.resources[0]!
    const isFew = match.quantity!.below || match.quantity!.bound === 'exact'
    if (!isFew || (match.quantity!.below && !'uynOt,bj('.includes(match.reading.codes[match.at - 1] ?? '?')))
      return []
    const last = match.reading.tokens[match.resource!.to - 1]!.text
    return [
      {
        metric: named.metric,
        phase: named.phase,
        quantity,
        absolute: quantity.low,
        unit: quantity.unit?.id ?? last,
      },
    ]
  },
}
