import type { Bound } from '#lib/paper'
import type { Draft, Reading } from '../draft'
import type { Scene } from '../scene'

const AVERAGE_AFTER = /^[^,;.]{0,30}\b(?:average|averaged)\b|^[^,;.]{0,70}\bon average\b/i
/** “a mean latency of |20 ms|”, “on average provide |2x|” */
const AVERAGE_BEFORE =
  /\b(?:average|mean|median)\s+(?:[\w-]+\s+){1,3}(?:of|is|was|to|by)\s+$|\bon average,?\s+(?:[\w-]+\s+){0,2}$/i
/** “On average, it is 3x faster and ...” is said of the whole sentence. */
const AVERAGE_FIRST = /^on average\b/i
const AFTER = 85
const BEFORE = 60
/** What may stand between two quantities that one "up to" governs: "up to 3x less memory and 2x less time". */
const REACH = 12
const JOINED = /^[^;UPFHVTq]{0,12}[k,]{1,2}[^;UPFHVTquyd]{0,3}$/

/** How the number is meant: by its own cue, an "average" around it, or the "up to" of the list it stands in. */
export function boundOf(draft: Draft, { reading }: Scene): Bound | null {
  if (draft.bound) return draft.bound
  if (!draft.quantity) return null
  const { text, tokens, items } = reading
  const start = tokens[items[draft.at]!.from]!.start
  const end = tokens[draft.quantity.to - 1]!.end
  if (AVERAGE_AFTER.test(text.slice(end, end + AFTER)) || AVERAGE_FIRST.test(text)) return 'average'
  if (AVERAGE_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start))) return 'average'
  return governing(draft, reading) ?? 'exact'
}

/** The "up to" or "on average" of the quantity before, where one list holds both. */
function governing({ at }: Draft, { items, codes }: Reading): Bound | null {
  const first = Math.max(0, at - REACH)
  const place = items
    .slice(first, at)
    .findLastIndex(({ quantities }) => quantities.length > 0 && quantities[0]!.kind !== 'none')
  const before = place < 0 ? undefined : items[first + place]!
  if (!before || !isLike(before.code, codes[at]!) || !JOINED.test(codes.slice(first + place + 1, at)))
    return null
  return before.bound === 'up_to' || before.bound === 'average' ? before.bound : null
}

/** “up to 90% fewer parameters and 2x faster”: percentages and factors go together. */
const isLike = (a: string, b: string): boolean => a === b || /^(?:PF|FP)$/.test(a + b)
