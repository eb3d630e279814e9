import { BOUND_WORDS } from './lexicon'
import { quantityAt, type Quantity } from './quantity'
import type { Token } from './tokens'

/** "86% and 80%", "120×, 45× and 6.5×": one kind of quantity, told off in a row. */
export function listAt(tokens: Token[], at: number): Quantity[] | null {
  const first = quantityAt(tokens, at)
  if (!first) return null
  const list = [first]
  for (;;) {
    const last = list.at(-1)!
    const next = afterJoint(tokens, last.to)
    const cue = next === null ? null : BOUND_WORDS.longest(tokens, next)
    const more =
      next === null ? null : (quantityAt(tokens, next) ?? (cue ? quantityAt(tokens, cue.end) : null))
    if (!more || more.kind === 'none' || !joins(last, more)) return list
    if (last.kind === 'number' && more.kind !== 'number') spread(list, more)
    list.push(more)
  }
}

/** "5 and 10 times": the suffix of the last holds for all. */
function spread(list: Quantity[], last: Quantity): void {
  for (let i = 0; i < list.length; i++)
    if (list[i]!.kind === 'number') list[i] = { ...list[i]!, kind: last.kind, unit: last.unit }
}

const joins = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind
    ? a.unit === b.unit && (a.kind !== 'number' || a.unit?.kind === 'scale')
    : a.kind === 'number' && a.unit === null && b.kind !== 'share'

function afterJoint(tokens: Token[], at: number): number | null {
  const text = tokens[at]?.text
  // “8- and 3-fold”
  if (
    text === '-' &&
    tokens[at]!.start === tokens[at - 1]!.end &&
    /^(?:and|or|to)$/.test(tokens[at + 1]?.text ?? '')
  )
    return at + 2
  if (text === 'and' || text === 'or' || text === '/' || text === '&') return at + 1
  if (text !== ',') return null
  const next = tokens[at + 1]?.text
  return next === 'and' || next === 'or' ? at + 2 : at + 1
}
