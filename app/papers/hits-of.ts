type Span = readonly [start: number, end: number]

/** The runs of letters and digits that the index holds as words. */
const WORD = /[\p{L}\p{N}]+/gu

/** Where the words of a search stand in a text, in UTF-16 units: whole words in any case, as the index finds them. */
export function hitsOf(text: string, search: string | null): Span[] {
  const wanted = new Set(search?.toLowerCase().match(WORD) ?? [])
  if (wanted.size === 0) return []
  return [...text.matchAll(WORD)]
    .filter(([word]) => wanted.has(word.toLowerCase()))
    .map((found) => [found.index, found.index + found[0].length])
}

/** The sentence around the first hit, and the next one that has hits where the first is short; null without any hit. */
export function snippetBounds(hits: readonly Span[], sentences: readonly Span[]): Span | null {
  const first = hits[0]
  if (!first) return null
  const at = sentences.findIndex(([start, end]) => start <= first[0] && first[0] < end)
  const sentence = sentences[at]
  if (!sentence) return null
  const next = sentences[at + 1]
  const goesOn =
    next && sentence[1] - sentence[0] < SHORT && hits.some(([start]) => start >= next[0] && start < next[1])
  return goesOn ? [sentence[0], next[1]] : sentence
}

/** Letters; about a line and a half of the list. */
const SHORT = 160
