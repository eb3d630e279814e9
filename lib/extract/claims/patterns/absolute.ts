import type { ClaimPattern } from '../draft'
import { namedByUnit } from '../pair-draft'
import { wording } from '../wording'

const READ = new Set(['bytes', 'time', 'rate', 'bits', 'flops', 'gpu', 'energy', 'count', 'money'])

/** “requires only 27GB of GPU memory”, “within ten minutes”, “runs at 30 FPS” */
export const absolute: ClaimPattern = {
  name: 'absolute',
  wording: wording('uses|in|reduce|to|open|speedup|as ...3 unit of? ~2 resource?'),
  read: (match) => {
    const quantity = match.quantity!.quantities[0]!
    const named = match.resource?.resources.find(({ id }) => id !== 'model') ?? namedByUnit(quantity)
    if (!named || !quantity.unit || !READ.has(quantity.unit.kind)) return []
    return [
      {
        metric: named.metric,
        phase: named.phase,
        quantity,
        absolute: quantity.high ?? quantity.low,
        unit: quantity.unit.id,
      },
    ]
  },
}
