/** Slots of the table, a power of two. */
const SLOTS = 1 << 17
const MOST_KEPT = 50_000
const LONGEST_KEPT = 40

/**
 * What is known of the words of texts, found by their place in a text and worked out once. A table of our own, since a
 * Map would have to cut out and hash every word anew. A corpus has few distinct words; emptied before it grows large.
 */
export class WordTable<T> {
  private texts = new Array<string | undefined>(SLOTS)
  private known = new Array<T | undefined>(SLOTS)
  private size = 0

  constructor(private readonly make: (text: string) => T) {}

  /** What is known of the word at a place of a text, whose hash the caller has at hand. */
  at(text: string, start: number, end: number, hash: number): T {
    const length = end - start
    if (length > LONGEST_KEPT) return this.make(text.slice(start, end))
    const { texts } = this
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (let word = texts[slot]; word !== undefined; word = texts[(slot = (slot + 1) & (SLOTS - 1))])
      if (word.length === length && isAt(word, text, start)) return this.known[slot]!
    const word = text.slice(start, end)
    const made = this.make(word)
    if (++this.size > MOST_KEPT) this.forget()
    else {
      texts[slot] = word
      this.known[slot] = made
    }
    return made
  }

  forget(): void {
    if (this.size === 0) return
    this.texts = new Array<string | undefined>(SLOTS)
    this.known = new Array<T | undefined>(SLOTS)
    this.size = 0
  }
}

/** Faster than `startsWith` by far: words are short. */
function isAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
