import { blank, CODES, type Item } from './item'
import { WORDS } from './lexicon'
import { Opens } from './openers'
import { quantityItem } from './quantity-item'
import type { Token } from './tokens'

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

function wordItem(tokens: Token[], at: number): Item {
  const token = tokens[at]!
  if (token.kind === 'sign') return blank(SIGN_CODES[token.text] ?? 'z', at, at + 1)
  const found = token.opens & Opens.phrase ? WORDS.longest(tokens, at) : null
  if (!found || isName(tokens, at)) return blank('z', at, at + 1)
  const { entry, end } = found
  const role = entry.resource?.role
  const name =
    role === 'model'
      ? 'model'
      : role === 'suffix'
        ? 'suffix'
        : (entry.class ?? (entry.modifier?.phase ? 'modifier' : 'word'))
  const item = blank(CODES[name] ?? 'z', at, end)
  item.entry = entry
  return item
}

/** "Faster R-CNN", "Fast Fourier Transform": a capital inside a sentence, and another after it. */
const isName = (tokens: Token[], at: number): boolean =>
  at > 0 &&
  /^(?:Fast|Faster|Real|Compact|Light|Accelerated|Efficient|Rapid|Lightweight)$/.test(tokens[at]!.surface) &&
  /^\p{Lu}/u.test(tokens[at + 1]?.surface ?? '')
