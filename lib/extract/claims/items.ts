import { blank, CODES, type Item } from './item'
import { type Entry, WORDS } from './lexicon'
import { Opens } from './openers'
import { quantityItem } from './quantity-item'
import type { Token } from './tokens'

const SIGN_CODES = new Map(
  Object.entries({
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
  }),
)

/** Reads tokens into items: quantities with their bounds, known words, and the rest. */
export function itemsOf(tokens: Token[]): Item[] {
  const items: Item[] = []
  for (let at = 0; at < tokens.length;) {
    const item = (opensQuantity(tokens, at) ? quantityItem(tokens, at) : null) ?? wordItem(tokens, at)
    items.push(item)
    at = item.to
  }
  return items
}

/** A cheap look before a quantity is read. */
function opensQuantity(tokens: Token[], at: number): boolean {
  const { opens } = tokens[at]!
  if ((opens & (Opens.quantity | Opens.cue)) === 0) return false
  return (
    (opens & Opens.article) === 0 ||
    (at + 1 < tokens.length && (tokens[at + 1]!.opens & Opens.follower) !== 0)
  )
}

function wordItem(tokens: Token[], at: number): Item {
  const token = tokens[at]!
  if (token.kind === 'sign') return blank(SIGN_CODES.get(token.text) ?? 'z', at, at + 1)
  const found = token.opens & Opens.phrase ? WORDS.longest(tokens, at) : null
  if (!found || isName(tokens, at)) return blank('z', at, at + 1)
  const { entry, end } = found
  const item = blank(codeOf(entry), at, end)
  item.entry = entry
  return item
}

function codeOf({ class: name, resource, modifier }: Entry): string {
  const role = resource?.role
  if (role === 'model' || role === 'suffix') return CODES[role]!
  return CODES[name ?? (modifier?.phase ? 'modifier' : 'word')] ?? 'z'
}

const NAME_OPENERS = new Set([
  'Fast',
  'Faster',
  'Real',
  'Compact',
  'Light',
  'Accelerated',
  'Efficient',
  'Rapid',
  'Lightweight',
])

/** "Faster R-CNN", "Fast Fourier Transform": a capital inside a sentence, and another after it. */
const isName = (tokens: Token[], at: number): boolean =>
  at > 0 && NAME_OPENERS.has(tokens[at]!.surface) && /^\p{Lu}/u.test(tokens[at + 1]?.surface ?? '')
