import type { Draft, Reading } from './draft'

/** Between a factor and the amount that it comes to, either first: “3x faster (100 FPS)”, “under 0.2 seconds, which is a 150x speedup”. */
const SAME =
  /^(?:\s*\([^()]{0,12}$|\)?,?\s*(?:which is|that is|i\.e\.,?|being|reaching|making it|or|down to|to)\b[^,;()]{0,40}$)/
const REACH = 60

/** A factor and an amount of one resource that stand for each other are one claim. */
export function toldTwice(drafts: Draft[], reading: Reading): Draft[] {
  if (drafts.length < 2) return drafts
  const absorbed = new Set<Draft>()
  const joined = drafts.map((draft) => {
    if (draft.ratio === null || draft.absolute !== null) return draft
    const other = drafts.find((one) => !absorbed.has(one) && isSame(draft, one, reading))
    if (!other) return draft
    absorbed.add(other)
    return { ...draft, absolute: other.absolute, unit: other.unit }
  })
  return joined.filter((_, i) => !absorbed.has(drafts[i]!))
}

function isSame(factor: Draft, amount: Draft, { text, tokens, items }: Reading): boolean {
  if (amount.ratio !== null || amount.absolute === null || amount.metric !== factor.metric) return false
  if (!amount.quantity || !factor.quantity) return false
  const [first, second] = factor.at < amount.at ? [factor, amount] : [amount, factor]
  const start = tokens[Math.max(items[first.to - 1]!.to, first.quantity!.to) - 1]!.end
  const end = tokens[items[Math.min(second.at, second.from)]!.from]!.start
  return end >= start && end - start < REACH && SAME.test(text.slice(start, end))
}
