/** Slots for each entry, at least: few look-ups then meet more than one. */
const ROOM = 2
/** Of a slot: the three numbers, and what stands for them. */
const WIDTH = 4

/** Numbers above 0 by three numbers, the last two above 0: a Map would need the three made into one key each time. */
export class TripleTable {
  /** Slots, one behind the other. */
  private readonly slots: Int32Array
  /** Their number less one, all bits set. */
  private readonly mask: number

  /** `most`: entries it has room for. */
  constructor(most: number) {
    let size = 1
    while (size < ROOM * most) size *= 2
    this.slots = new Int32Array(WIDTH * size)
    this.mask = size - 1
  }

  set([first, second, third]: [first: number, second: number, third: number], value: number): void {
    this.slots.set([first, second, third, value], this.find(first, second, third))
  }

  /** 0 where nothing was set. */
  get(first: number, second: number, third: number): number {
    return this.slots[this.find(first, second, third) + WIDTH - 1]!
  }

  /** Where the slot of three numbers begins, or the one that is free for them. */
  private find(first: number, second: number, third: number): number {
    const { slots, mask } = this
    let hash = Math.imul(first + 1, 0x27d4eb2d) ^ Math.imul(second, 0x9e3779b1) ^ Math.imul(third, 0x85ebca6b)
    hash ^= hash >>> 15
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const slot = WIDTH * at
      if (slots[slot + 1] === 0) return slot
      if (slots[slot + 1] === second && slots[slot + 2] === third && slots[slot] === first) return slot
    }
  }
}
