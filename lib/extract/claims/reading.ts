import type { Reading } from './draft'
import { itemsOf } from './items'
import { joinResources } from './resource-phrases'
import { tokensOf } from './tokens'

/** Prepares a sentence for patterns and readers. */
export function readingOf(text: string): Reading {
  const tokens = tokensOf(text)
  const items = joinResources(itemsOf(tokens), tokens)
  let codes = ''
  for (const { code } of items) codes += code
  return { text, lower: text.toLowerCase(), tokens, items, codes: codes.replace(COST_OF, '$1z') }
}

/** “the cost of selection”, “the memory of the mechanism”: what it is of, though the word may name a quality elsewhere. */
const COST_OF = /(R[on]x?)Q/g
