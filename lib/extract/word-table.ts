/** Slots of the table, a power of two. */
const SLOTS = 1 << 17
const MOST_KEPT = 50_000
const LONGEST_KEPT = 40
/** Slots of the small table before it, a power of two: nine in ten words of a text are among the most frequent few. */
const FRONT = 1 << 12

/**
 * What is known of the words of texts, found by their place in a text and worked out once. A table of our own, since a
 * Map would have to cut out and hash every word anew: half of all the time. A corpus has few distinct words; emptied before it grows large.
 */
export class WordTable<T> {
  /** By slot: the hash of a word, and its number, from 1 on; side by side, as they are asked for together. */
  private readonly slots = new Int32Array(2 * SLOTS)
  /** By the last bits of a hash: the same of the word met last. Small, so that it stays close to the processor. */
  private readonly front = new Int32Array(2 * FRONT)
  /** By number: where its units begin in `units`; they end where the next one's begin. */
  private readonly places = new Int32Array(MOST_KEPT + 2)
  /** By number: what is known of it. The words met most come first, and lie close together. */
  private readonly known: T[] = []
  private readonly units = new Uint16Array(MOST_KEPT * LONGEST_KEPT)

  constructor(private readonly make: (text: string) => T) {}

  /** What is known of the word at a place of a text (with its units, and the hash of the word's). */
  at(text: string, from: Uint16Array, start: number, end: number, hash: number): T {
    if (end - start > LONGEST_KEPT) return this.make(text.slice(start, end))
    const { front } = this
    const place = 2 * (hash & (FRONT - 1))
    let number = front[place] === hash ? front[place + 1]! : 0
    if (number === 0 || !this.isSame(number, from, start, end)) {
      number = this.find(from, start, end, hash)
      if (number === 0) return this.add(text, from, start, end, hash)
      front[place] = hash
      front[place + 1] = number
    }
    return this.known[number - 1]!
  }

  /** The number of a word; 0 where it is not known. */
  private find(from: Uint16Array, start: number, end: number, hash: number): number {
    const { slots } = this
    for (let slot = firstSlot(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
      const number = slots[2 * slot + 1]!
      if (number === 0 || (slots[2 * slot] === hash && this.isSame(number, from, start, end))) return number
    }
  }

  private isSame(number: number, from: Uint16Array, start: number, end: number): boolean {
    const { places, units } = this
    const place = places[number]!
    const length = end - start
    if (places[number + 1]! - place !== length) return false
    for (let at = 0; at < length; at++) if (units[place + at] !== from[start + at]) return false
    return true
  }

  private add(text: string, from: Uint16Array, start: number, end: number, hash: number): T {
    const made = this.make(text.slice(start, end))
    const { slots, places, units, known } = this
    if (known.length === MOST_KEPT) {
      this.forget()
      return made
    }
    let slot = firstSlot(hash)
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & (SLOTS - 1)
    const number = known.push(made)
    slots[2 * slot] = hash
    slots[2 * slot + 1] = number
    const place = places[number]!
    for (let at = 0; at < end - start; at++) units[place + at] = from[start + at]!
    places[number + 1] = place + end - start
    return made
  }

  forget(): void {
    if (this.known.length === 0) return
    this.slots.fill(0)
    this.front.fill(0)
    this.known.length = 0
  }
}

const firstSlot = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1)
