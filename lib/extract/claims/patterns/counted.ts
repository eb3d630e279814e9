import { countOf } from '../count-of'
import type { ClaimPattern, Draft, Match } from '../draft'
import { wording } from '../wording'

/** “only using 10K samples” */
const ONLY_USES = /ju$/

/** “best among models with fewer than 3B parameters” tells a class. */
const AMONG = /\b(?:among|all|other)\b[^,.;]{0,60}$/i

/** “just five samples”, “only 5.2M parameters”, “with fewer than 10 labels” */
export const counted: ClaimPattern = {
  name: 'counted',
  wording: wording('number ~5 resource'),
  read: (match) => (isFew(match) ? [countedDraft(match)] : []),
}

/** “models as small as 1M parameters”, “weaker (<10B parameter) LLMs” */
const CLASS = /\b(?:models?|networks?|LLMs?|weaker|smaller|sized?)\s*\(?\s*$/i

function isFew({ quantity, reading, at, to }: Match): boolean {
  // “to 0.509 after 210 steps”: the count is the later number.
  if (reading.codes.slice(at + 1, to - 1).includes('N')) return false
  const { tokens, items, text } = reading
  const before = text.slice(0, tokens[items[at]!.from]!.start)
  if (/[Xm]/.test(reading.codes.slice(at + 1, to - 1)) || quantity!.quantities[0]!.low === 1) return false
  if (AMONG.test(before) || CLASS.test(before)) return false
  if (quantity!.only || ONLY_USES.test(reading.codes.slice(0, at))) return true
  return quantity!.below && 'uynOt,bj('.includes(reading.codes[at - 1] ?? '?')
}

export function countedDraft(
  { quantity, resource, reading }: Match,
  counted = quantity!.quantities[0]!,
): Partial<Draft> {
  const named = resource!.resources[0]!
  const last = reading.tokens[resource!.to - 1]!.text
  const noun = /^(?:model-size|parameters)$/.test(named.metric) ? 'parameters' : last
  return { metric: named.metric, phase: named.phase, quantity: counted, ...countOf(counted, noun) }
}
