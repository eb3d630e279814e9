import { countOf } from '../count-of'
import type { ClaimPattern, Draft, Match, Reading } from '../draft'
import type { Item } from '../item'
import type { Token } from '../tokens'
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

const isMore = ({ from }: Item, tokens: Token[]): boolean =>
  /^(?:additional|extra|added|more)$/.test(tokens[from]!.text)

function isFew({ quantity, resource, reading, at, to }: Match): boolean {
  // “to 0.509 after 210 steps”: the count is the later number.
  if (reading.codes.slice(at + 1, to - 1).includes('N')) return false
  const { tokens, items, text } = reading
  const before = text.slice(0, tokens[items[at]!.from]!.start)
  const { low, high, unit } = quantity!.quantities[0]!
  const isOne = low === 1 && high === null && unit === null
  const isAdded = /[Xm]/.test(reading.codes.slice(at + 1, to - 1)) || isMore(resource!, tokens)
  // “only one additional learnable parameter” is all there is to learn; “only 8 additional queries” come on top.
  if (resource!.resources[0]?.metric === 'parameters') {
    if (isOne && !isAdded) return false
  } else if (isAdded || isOne) return false
  if (AMONG.test(before) || CLASS.test(before)) return false
  if (quantity!.only || ONLY_USES.test(reading.codes.slice(0, at))) return true
  return quantity!.below && 'uynOt,bj('.includes(reading.codes[at - 1] ?? '?')
}

export function countedDraft(
  { quantity, resource, reading }: Match,
  counted = quantity!.quantities[0]!,
): Partial<Draft> {
  const named = resource!.resources[0]!
  const noun = /^(?:model-size|parameters)$/.test(named.metric) ? 'parameters' : nounOf(resource!, reading)
  return { metric: named.metric, phase: named.phase, quantity: counted, ...countOf(counted, noun) }
}

const PER = /^(?:per|each|every)$/

/** “labels”, “labeled examples”, “labels per class” */
function nounOf({ from, to }: Item, { tokens }: Reading): string {
  const words = tokens.slice(from, to).map(({ text }) => text)
  const per = words.findIndex((word) => PER.test(word))
  const rate = PER.test(tokens[to]?.text ?? '') ? tokens.slice(to, to + 2).map(({ text }) => text) : []
  const noun = per > 0 ? words.slice(per - 1) : [words.at(-1)!, ...rate]
  const before = words.length > 1 && per < 0 ? words.at(-2)! : (tokens[from - 1]?.text ?? '')
  return (/^(?:labell?ed|annotated)$/.test(before) ? [before, ...noun] : noun).join(' ')
}
