import type { Match } from './draft'

const REACH = 120

/** What `expression` finds in the words from the beginning of a match on, and the item behind it. */
export function wordsFrom(
  { reading: { tokens, items, lower }, from }: Match,
  expression: RegExp,
): { found: RegExpExecArray; to: number } | null {
  const { start } = tokens[items[from]!.from]!
  const found = expression.exec(lower.slice(start, start + REACH))
  if (!found) return null
  const end = start + found[0].length
  const next = items.findIndex((item) => tokens[item.from]!.start >= end)
  return { found, to: next < 0 ? items.length : next }
}
