/** Slots of the table, a power of two. */
const SLOTS = 1 << 17
const MOST_KEPT = 50_000
const LONGEST_KEPT = 40

/**
 * What is known of the words of texts, found by their place in a text and worked out once. A table of our own, since a
 * Map would have to cut out and hash every word anew. A corpus has few distinct words; emptied before it grows large.
 */
export class WordTable<T extends { text: string }> {
  private slots = new Array<T | undefined>(SLOTS)
  private size = 0

  constructor(private readonly make: (text: string) => T) {}

  /** The word at a place of a text, whose hash (`hash * 31 + unit`, from 0 or its first unit) the caller has at hand. */
  at(text: string, start: number, end: number, hash: number): T {
    const length = end - start
    if (length > LONGEST_KEPT) return this.make(text.slice(start, end))
    const { slots } = this
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (let word = slots[slot]; word; word = slots[(slot = (slot + 1) & (SLOTS - 1))])
      if (word.text.length === length && isAt(word.text, text, start)) return word
    const word = this.make(text.slice(start, end))
    if (++this.size > MOST_KEPT) this.forget()
    else slots[slot] = word
    return word
  }

  forget(): void {
    if (this.size === 0) return
    this.slots = new Array<T | undefined>(SLOTS)
    this.size = 0
  }
}

/** Faster than `startsWith` by far: words are short. */
function isAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
