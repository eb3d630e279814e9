export interface Sentence {
  /** Offsets into the abstract: `abstract.slice(start, end) === text`. */
  start: number
  end: number
  text: string
}

/** Cuts an abstract into its sentences. */
export function sentencesOf(abstract: string): Sentence[] {
  const found: Sentence[] = []
  for (const match of abstract.matchAll(/\S[^]*?(?:[.!?](?=\s+[A-Z]|\s*$)|$)/g)) {
    const text = match[0].trimEnd()
    if (text) found.push({ start: match.index, end: match.index + text.length, text })
  }
  return found
}
