import { countOf } from './count-of'
import type { Draft, Match } from './draft'
import type { Item, Named } from './item'
import { COST, SIZE, SPEED } from './pair-up'
import type { Quantity } from './quantity'

const BY_UNIT: Record<string, Named> = {
  time: { ...SPEED, better: 'less' },
  rate: SPEED,
  bytes: { ...COST, metric: 'memory' },
  bits: SIZE,
  flops: { ...COST, metric: 'compute' },
  gpu: COST,
  energy: { ...COST, metric: 'energy' },
  money: COST,
}

/** What a quantity measures by its unit alone; a resource that its sentence names stands over it. */
export function namedByUnit(quantity: Quantity): Named | null {
  const unit = quantity.unit
  if (!unit) return null
  const named = BY_UNIT[unit.kind] ?? (unit.metric ? { ...COST, metric: unit.metric } : null)
  return named && { ...named, metric: unit.metric ?? named.metric, phase: unit.phase }
}

/** From one quantity down to another (or up, where more is better): ratio and what was reached. */
export function pairDraft(match: Match, swapped = false): Partial<Draft>[] {
  const [before, after] = swapped ? [match.second, match.quantity] : [match.quantity, match.second]
  const a = before?.quantities[0]
  const b = after?.quantities[0]
  if (!a || !b || a.low <= 0 || b.low <= 0) return []
  const named = match.resource?.resources[0] ?? namedByUnit(b) ?? namedByUnit(a)
  if (!named || (a.unit && b.unit && a.unit.kind !== b.unit.kind)) return []
  const factor =
    (a.low * (a.unit ?? b.unit ?? { scale: 1 }).scale) / (b.low * (b.unit ?? a.unit ?? { scale: 1 }).scale)
  const ratio = named.better === 'more' ? 1 / factor : factor
  const isCount = b.kind !== 'percent' && b.kind !== 'factor'
  const counted = isCount ? countOf(b, lastWord(match) ?? a.unit?.id ?? null) : { absolute: null, unit: null }
  return [
    {
      ratio: Number(ratio.toPrecision(4)),
      ratio_high: null,
      metric: named.metric,
      phase: named.phase,
      quantity: b,
      ...counted,
    },
  ]
}

/** "from 50 to 4 steps": the counted thing is the unit. */
function lastWord({ reading, resource }: Match): string | null {
  const token = resource && resource.resources.length > 0 ? reading.tokens[resource.to - 1] : undefined
  return token ? token.text : null
}

/** An absolute quantity as an achievement; of a range its beginning. */
export function absoluteDraft(item: Item, named: Named | null): Partial<Draft>[] {
  return item.quantities.flatMap((quantity) => {
    const { unit, low } = quantity
    if (!named || !unit || unit.kind === 'scale') return []
    return [
      {
        metric: named.metric,
        phase: named.phase,
        quantity,
        absolute: low,
        unit: unit.id,
      },
    ]
  })
}
