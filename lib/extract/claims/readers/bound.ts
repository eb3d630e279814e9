import type { Bound } from '#lib/paper'
import type { Draft } from '../draft'
import type { Scene } from '../scene'

const AVERAGE_AFTER = /^[^,;.]{0,30}\b(?:on average|average|averaged)\b/i
/** “a mean latency of |20 ms|” */
const AVERAGE_BEFORE = /\b(?:average|mean|median)\s+(?:[\w-]+\s+){1,3}(?:of|is|was|to|by)\s+$/i
/** What may stand between two quantities that one "up to" governs: "up to 3x less memory and 2x less time". */
const REACH = 12
const JOINED = /^[^;UPFHVTq]{0,12}[k,]{1,2}[^;UPFHVTqu]{0,3}$/

/** How the number is meant: by its own cue, an "average" behind it, or the "up to" of the list it stands in. */
export function boundOf(draft: Draft, { reading }: Scene): Bound | null {
  if (draft.bound) return draft.bound
  if (!draft.quantity) return null
  const { text, tokens, items, codes } = reading
  const end = tokens[draft.quantity.to - 1]!.end
  if (AVERAGE_AFTER.test(text.slice(end, end + 45))) return 'average'
  if (AVERAGE_BEFORE.test(text.slice(0, tokens[items[draft.at]!.from]!.start).slice(-60))) return 'average'
  const before = items
    .slice(Math.max(0, draft.at - REACH), draft.at)
    .findLastIndex((item) => item.quantities.length > 0)
  const at = before < 0 ? -1 : before + Math.max(0, draft.at - REACH)
  const governs = at >= 0 && items[at]!.bound === 'up_to' && items[at]!.code === items[draft.at]!.code
  return governs && JOINED.test(codes.slice(at + 1, draft.at)) ? 'up_to' : 'exact'
}
