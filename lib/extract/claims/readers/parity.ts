import type { Draft } from '../draft'
import type { Scene } from '../scene'

const LIKE_RIVAL =
  /^\s*(?:(?:that|which) (?:is|are) )?(?:comparable|similar|equal|equivalent|close|on (?:a )?par) (?:to|with)\b/i
const LIKE = /\b(?:comparable|similar|equal|equivalent|the same)\s+(?:[\w-]+\s+)?$/i
/** So far from the resource its likeness may stand, in UTF-16 units. */
const NEAR = 40

/** “efficiency comparable to that of a rival”, “at a comparable speed”: as much as another needs is no saving. */
export function isParity({ at }: Draft, { reading: { text, tokens, items } }: Scene): boolean {
  const start = tokens[items[at]!.from]!.start
  const end = tokens[items[at]!.to - 1]!.end
  return (
    LIKE_RIVAL.test(text.slice(end, end + NEAR)) || LIKE.test(text.slice(Math.max(0, start - NEAR), start))
  )
}
