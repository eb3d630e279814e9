import { countOf } from '../count-of'
import type { ClaimPattern, Draft, Match } from '../draft'
import { wording } from '../wording'

/** “just five samples”, “only 5.2M parameters”, “with fewer than 10 labels” */
export const counted: ClaimPattern = {
  name: 'counted',
  wording: wording('number ~5 resource'),
  read: (match) => (isFew(match) ? [countedDraft(match)] : []),
}

function isFew({ quantity, reading, at }: Match): boolean {
  if (quantity!.only) return true
  return quantity!.below && 'uynOt,bj('.includes(reading.codes[at - 1] ?? '?')
}

export function countedDraft({ quantity, resource, reading }: Match): Partial<Draft> {
  const first = quantity!.quantities[0]!
  const named = resource!.resources[0]!
  const noun = reading.tokens[resource!.to - 1]!.text
  return { metric: named.metric, phase: named.phase, quantity: first, ...countOf(first, noun) }
}
