import type { Bound } from '#lib/paper'
import { blank, CODES, type Item } from './item'
import { BOUND_WORDS } from './lexicon'
import { Opens } from './openers'
import type { Quantity } from './quantity'
import { listAt } from './quantity-list'
import type { Token } from './tokens'

const MAX_CUES = 4
const RANK: Record<string, number> = {
  exact: 0,
  'as-few': 0.5,
  about: 1,
  less: 2,
  'at-least': 3,
  average: 4,
  'up-to': 5,
}

/** A quantity with the cues before it: "up to a factor of 4", "only about 10%". */
export function quantityItem(tokens: Token[], at: number): Item | null {
  if ((tokens[at]!.opens & (Opens.quantity | Opens.cue)) === 0) return null
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

const ARTICLES = new Set(['a', 'an', 'the', 'by', 'to', 'further'])
const FACTORS = new Set(['factor', 'factors'])
const FACTOR_OF = new Set(['of', '×', 'times', 'between', 'x'])

const skipArticle = (tokens: Token[], at: number): number =>
  ARTICLES.has(tokens[at]?.text ?? '') ? at + 1 : at

/** The token after "a factor of", "factors of", "a factor ×". */
function factorOf(tokens: Token[], at: number): number | null {
  let next = skipArticle(tokens, at)
  if (!FACTORS.has(tokens[next]?.text ?? '')) return null
  next++
  return FACTOR_OF.has(tokens[next]?.text ?? '') ? next + 1 : null
}

/** “less than 1% of it” saves at least so much, “at most 5x faster” at most; “as few as 10” is the best of several. */
function boundOf(cue: string, kind: Quantity['kind']): Bound {
  if (cue === 'as-few') return 'up_to'
  if (cue === 'less') return kind === 'factor' ? 'up_to' : 'at_least'
  return cue.replace('-', '_') as Bound
}

function toItem(
  quantities: Quantity[],
  read: { at: number; cues: string[]; isFactor: boolean; negative: boolean },
): Item {
  const values = quantities.map((quantity) =>
    read.isFactor && (quantity.kind === 'number' || quantity.kind === 'share')
      ? { ...quantity, kind: 'factor' as const }
      : quantity,
  )
  const cue = read.cues.reduce<string | null>(
    (best, one) => (best === null || RANK[one]! > RANK[best]! ? one : best),
    null,
  )
  const kind = values[0]!.kind
  const bound = cue === null ? null : boundOf(cue, kind)
  const item = blank(kind === 'none' ? 'z' : CODES[kind]!, read.at, values.at(-1)!.to)
  item.quantities = values
  // “merely a dozen or so” is still about.
  item.bound =
    bound !== null && !(bound === 'exact' && values[0]!.about) ? bound : values[0]!.about ? 'about' : null
  item.below = cue === 'less'
  item.only = read.cues.includes('exact') || read.cues.includes('as-few')
  item.negative = read.negative
  return item
}
