import type { Bound, Metric, Phase } from '#lib/paper'
import { BOUND_WORDS, WORDS, type Entry } from './lexicon'
import { opensQuantity, quantityAt, type Quantity } from './quantity'
import type { Token } from './tokens'

/** One resource that a phrase names, with the phase that the phrase itself gives. */
export interface Named {
  metric: Metric
  phase: Phase | null
  better: 'less' | 'more'
  /** Which entry of the vocabulary named it. */
  id: string
}

/** A stretch of a sentence that is read as one thing; `code` is its class as one character (codes.ts). */
export interface Item {
  code: string
  /** First token, and the one after the last. */
  from: number
  to: number
  quantities: Quantity[]
  bound: Bound | null
  /** "less than 1%": the bound lies under the number. */
  below: boolean
  /** "only", "just", "a mere" stands before it. */
  only: boolean
  /** "-51%" */
  negative: boolean
  resources: Named[]
  entry: Entry | null
}

export const CODES: Record<string, string> = {
  percent: 'P',
  factor: 'F',
  share: 'H',
  unit: 'U',
  number: 'N',
  resource: 'R',
  modifier: 'M',
  model: 'B',
  suffix: 'S',
  less: 'l',
  little: 'L',
  fast: 'g',
  eliminate: 'E',
  without: 'W',
  extra: 'X',
  more: 'm',
  faster: 'f',
  slower: 's',
  cheaper: 'c',
  reduce: 'd',
  reduction: 'D',
  increase: 'i',
  gain: 'I',
  accelerate: 'A',
  efficient: 'e',
  light: 'C',
  quality: 'Q',
  prune: 'p',
  surpass: 'V',
  do: 'y',
  great: 'Y',
  on: 'O',
  use: 'u',
  by: 'b',
  to: 't',
  from: 'r',
  of: 'o',
  in: 'n',
  than: 'T',
  as: 'a',
  only: 'j',
  and: 'k',
  clause: 'q',
  determiner: 'x',
  respectively: 'v',
  gpus: 'G',
  baseline: 'w',
  comma: ',',
  open: '(',
  close: ')',
  stop: ';',
  arrow: '>',
  word: 'z',
}

const SIGN_CODES: Record<string, string> = {
  ',': ',',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  ';': ';',
  ':': ';',
  '-': ';',
  '->': '>',
  '&': 'k',
  '/': 'k',
  '?': ';',
}

/** Reads tokens into items: quantities with their bounds, known words, and the rest. */
export function itemsOf(tokens: Token[]): Item[] {
  const items: Item[] = []
  for (let at = 0; at < tokens.length;) {
    const item = quantityItem(tokens, at) ?? wordItem(tokens, at)
    items.push(item)
    at = item.to
  }
  return items
}

// Shared, as nearly every item has none.
const NO_QUANTITIES: Quantity[] = []
const NO_RESOURCES: Named[] = []

const blank = (code: string, from: number, to: number): Item => ({
  code,
  from,
  to,
  quantities: NO_QUANTITIES,
  bound: null,
  below: false,
  only: false,
  negative: false,
  resources: NO_RESOURCES,
  entry: null,
})

function wordItem(tokens: Token[], at: number): Item {
  const token = tokens[at]!
  if (token.kind === 'sign') return blank(SIGN_CODES[token.text] ?? 'z', at, at + 1)
  const found = WORDS.longest(tokens, at)
  if (!found || isName(tokens, at)) return blank('z', at, at + 1)
  const { entry, end } = found
  const role = entry.resource?.role
  const name = role === 'model' ? 'model' : role === 'suffix' ? 'suffix' : (entry.class ?? 'modifier')
  return { ...blank(CODES[name] ?? 'z', at, end), entry }
}

/** "Faster R-CNN", "Fast Fourier Transform": a capital inside a sentence, and another after it. */
const isName = (tokens: Token[], at: number): boolean =>
  at > 0 &&
  /^(?:Fast|Faster|Real|Compact|Light|Accelerated|Efficient|Rapid|Lightweight)$/.test(tokens[at]!.surface) &&
  /^\p{Lu}/u.test(tokens[at + 1]?.surface ?? '')

const MAX_CUES = 4
/** First words of bound cues and of "a factor of": all others are passed over at once. */
const CUE_OPENERS = new Set([...BOUND_WORDS.openers(), 'factor', 'factors', 'the', 'by'])
const RANK: Record<string, number> = { exact: 0, about: 1, less: 2, 'at-least': 3, average: 4, 'up-to': 5 }

/** A quantity with the cues before it: "up to a factor of 4", "only about 10%". */
function quantityItem(tokens: Token[], at: number): Item | null {
  if (!opensQuantity(tokens[at]) && !CUE_OPENERS.has(tokens[at]!.text)) return null
  const cues: string[] = []
  let next = at
  let isFactor = false
  for (let i = 0; i < MAX_CUES; i++) {
    const cue = BOUND_WORDS.longest(tokens, next)
    const factor = factorOf(tokens, cue ? cue.end : next)
    if (!cue && !factor) break
    if (cue) cues.push(cue.entry.class!)
    next = factor ?? cue!.end
    isFactor ||= factor !== null
  }
  const quantities =
    listAt(tokens, next) ?? (cues.length > 0 ? listAt(tokens, skipArticle(tokens, next)) : null)
  if (!quantities) return null
  return toItem(quantities, { at, cues, isFactor, negative: isMinus(tokens, quantities[0]!.from - 1) })
}

/** A sign that touches the number and nothing before it: "(-51%". */
const isMinus = (tokens: Token[], at: number): boolean =>
  tokens[at]?.text === '-' &&
  tokens[at]!.end === tokens[at + 1]!.start &&
  (at === 0 || tokens[at - 1]!.end < tokens[at]!.start || tokens[at - 1]!.text === '(')

const skipArticle = (tokens: Token[], at: number): number =>
  /^(?:a|an|the|by|to|further)$/.test(tokens[at]?.text ?? '') ? at + 1 : at

/** The token after "a factor of", "factors of", "a factor ×". */
function factorOf(tokens: Token[], at: number): number | null {
  let next = skipArticle(tokens, at)
  if (!/^factors?$/.test(tokens[next]?.text ?? '')) return null
  next++
  return /^(?:of|×|times|between|x)$/.test(tokens[next]?.text ?? '') ? next + 1 : null
}

function toItem(
  quantities: Quantity[],
  read: { at: number; cues: string[]; isFactor: boolean; negative: boolean },
): Item {
  const values = quantities.map((quantity) =>
    read.isFactor && quantity.kind === 'number' ? { ...quantity, kind: 'factor' as const } : quantity,
  )
  const cue = read.cues.reduce<string | null>(
    (best, one) => (best === null || RANK[one]! > RANK[best]! ? one : best),
    null,
  )
  const bound = cue === null ? null : cue === 'less' ? 'at_least' : (cue.replace('-', '_') as Bound)
  const kind = values[0]!.kind
  return {
    ...blank(kind === 'none' ? 'z' : CODES[kind]!, read.at, values.at(-1)!.to),
    quantities: values,
    bound: bound ?? (values[0]!.about ? 'about' : null),
    below: cue === 'less',
    only: read.cues.includes('exact'),
    negative: read.negative,
  }
}

/** "86% and 80%", "120×, 45× and 6.5×": one kind of quantity, told off in a row. */
function listAt(tokens: Token[], at: number): Quantity[] | null {
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
    ? a.unit === b.unit && a.kind !== 'number'
    : a.kind === 'number' && a.unit === null && b.kind !== 'share'

function afterJoint(tokens: Token[], at: number): number | null {
  const text = tokens[at]?.text
  if (text === 'and' || text === 'or' || text === '/' || text === '&') return at + 1
  if (text !== ',') return null
  const next = tokens[at + 1]?.text
  return next === 'and' || next === 'or' ? at + 2 : at + 1
}
