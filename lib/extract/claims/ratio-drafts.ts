import type { Draft, Match } from './draft'
import type { Named } from './item'
import { pairUp } from './pair-up'
import type { Quantity } from './quantity'
import type { Ratio } from './ratio'

/** A draft for each quantity and resource of a match, its ratio worked out by `ratioOf`. */
export function ratioDrafts(
  match: Match,
  otherwise: Named | null,
  ratioOf: (quantity: Quantity, named: Named) => Ratio | null,
): Partial<Draft>[] {
  if (!match.quantity || (!otherwise && !match.resource)) return []
  return pairUp(match.quantity, match.resource, otherwise!).flatMap(({ quantity, named }) => {
    if (!named) return []
    const ratio = ratioOf(quantity, named)
    const again = (other: Quantity): Ratio | null => ratioOf(other, named)
    return ratio ? [{ ...ratio, metric: named.metric, phase: named.phase, quantity, again }] : []
  })
}
