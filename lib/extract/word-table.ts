/** Slots of the table, a power of two. */
const SLOTS = 1 << 17
const MOST_KEPT = 50_000
const LONGEST_KEPT = 40

/**
 * What is known of the words of texts, found by their place in a text and worked out once. A table of our own, since a
 * Map would have to cut out and hash every word anew: half of all the time. A corpus has few distinct words; emptied before it grows large.
 */
export class WordTable<T> {
  /** By slot: how long the word is, where its units begin in `units`, and what is known of it. */
  private readonly lengths = new Uint8Array(SLOTS)
  private readonly places = new Int32Array(SLOTS)
  private known = new Array<T | undefined>(SLOTS)
  private readonly units = new Uint16Array(MOST_KEPT * LONGEST_KEPT)
  private filled = 0
  private size = 0

  constructor(private readonly make: (text: string) => T) {}

  /** What is known of the word at a place of a text (with its units, and the hash of the word's). */
  at(text: string, from: Uint16Array, { start, end, hash }: Place): T {
    const length = end - start
    if (length > LONGEST_KEPT) return this.make(text.slice(start, end))
    const { lengths, places, units } = this
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    for (; lengths[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      if (lengths[slot] !== length) continue
      const place = places[slot]!
      let same = 0
      while (same < length && units[place + same] === from[start + same]) same++
      if (same === length) return this.known[slot]!
    }
    const made = this.make(text.slice(start, end))
    if (++this.size > MOST_KEPT) this.forget()
    else {
      for (let at = 0; at < length; at++) units[this.filled + at] = from[start + at]!
      places[slot] = this.filled
      lengths[slot] = length
      this.known[slot] = made
      this.filled += length
    }
    return made
  }

  forget(): void {
    if (this.size === 0) return
    this.lengths.fill(0)
    this.known = new Array<T | undefined>(SLOTS)
    this.filled = 0
    this.size = 0
  }
}

interface Place {
  start: number
  end: number
  hash: number
}
