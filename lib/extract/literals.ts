/** Letters, a figure, a hyphen, and one for all else. */
const KINDS = 32
const FIGURE = 27
const HYPHEN = 28
const KELVIN = 0x212a
const DOTTED = 0x130

const kindOf = (text: string): number =>
  /[a-z]/.test(text) ? text.charCodeAt(0) - 96 : /\d/.test(text) ? FIGURE : text === '-' ? HYPHEN : 0

const KIND_OF = new Uint8Array(0x10000)
for (let code = 0; code < 128; code++) KIND_OF[code] = kindOf(String.fromCharCode(code).toLowerCase())
/** The two letters outside ASCII whose small letters are, or begin, in it. */
KIND_OF[KELVIN] = KIND_OF[DOTTED] = 31

/**
 * Looks for many pieces of words at once, after Aho and Corasick: one step a character, however many there are.
 * Pieces are of small letters and hyphens; a figure stands for any figure.
 */
export class Literals {
  private readonly next: Uint16Array
  /** The groups whose pieces end in a state, as bits. */
  private readonly ends: Int32Array

  constructor(groups: readonly (readonly string[])[]) {
    const rows: number[][] = [[]]
    const last = groups.map((pieces) => pieces.map((piece) => pathOf(piece, rows)))
    this.ends = new Int32Array(rows.length)
    for (const [group, states] of last.entries()) for (const state of states) this.ends[state]! |= 1 << group
    this.next = new Uint16Array(rows.length * KINDS)
    const back = [0]
    const queue = [0]
    for (const state of queue)
      for (let kind = 0; kind < KINDS; kind++) {
        const to = rows[state]![kind]
        const other = state === 0 ? 0 : this.next[back[state]! * KINDS + kind]!
        this.next[state * KINDS + kind] = to ?? other
        if (to === undefined) continue
        back[to] = other
        this.ends[to]! |= this.ends[other]!
        queue.push(to)
      }
  }

  /** The groups of which a piece stands in a text, as bits, case aside; stops once it has seen `enough` of them. */
  in(text: string, enough: number): number {
    const { next, ends } = this
    const { length } = text
    let state = 0
    let seen = 0
    for (let at = 0; at < length; at++) {
      const kind = KIND_OF[text.charCodeAt(at)]!
      if (kind === 31) return this.in(text.toLowerCase(), enough)
      state = next[state * KINDS + kind]!
      const found = ends[state]!
      if (found === 0) continue
      seen |= found
      if ((seen & enough) === enough) break
    }
    return seen
  }
}

/** The state that a piece leads to, made where it is new. */
function pathOf(piece: string, rows: number[][]): number {
  let state = 0
  for (const letter of piece) {
    const kind = kindOf(letter)
    if (kind === 0) throw new Error(`"${piece}" is more than letters`)
    state = rows[state]![kind] ??= rows.push([]) - 1
  }
  return state
}
