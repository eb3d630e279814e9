import { unitsOf } from '../units'
import { CHARACTERS, Character } from './characters'
import { KNOWN_WORDS, type Word } from './known-words'

/** A text cut into words, as parallel arrays: word i is `text.slice(starts[i], ends[i])`. */
export interface Words {
  text: string
  /** What is known of each. */
  list: Word[]
  starts: number[]
  ends: number[]
  /** How word i hangs on the one before it. */
  gaps: Gap[]
  /** How word i is written, and which tries it leads into. */
  marks: number[]
}
export const enum Gap {
  /** Other punctuation, or a long way: no name runs over it. */
  break,
  /** A blank. */
  blank,
  /** No blank: a hyphen, LaTeX leftovers, or nothing at all ("ResNet" "50"). */
  tight,
}
// Read once: an enum of another module is looked up anew each time.
const OTHER = Character.other
const DIGIT = Character.digit
const KINDS = CHARACTERS
const TOGETHER = Gap.tight
const PLUS = 43
const HYPHEN = 45
const DOT = 46
const COLON = 58
const TIGHT = new Uint8Array(0x10000)
for (const mark of "-‐‑–—_./^{}$\\*&'’~#:@") TIGHT[mark.charCodeAt(0)] = 1

/** Cuts at every border of letters, digits and marks: "GPT-4o" -> gpt 4 o. */
export function wordsOf(text: string): Words {
  const list: Word[] = []
  let count = 0
  const units = unitsOf(text)
  const { length } = text
  let end = 0
  for (let at = 0; at < length;) {
    const code = units[at]!
    const kind = KINDS[code]!
    // A plus that touches a word is a word of its own: "LoRA+" is not "LoRA".
    const plus = code === PLUS && at === end && at > 0
    if (kind === OTHER && !plus) {
      at++
      continue
    }
    const digits = kind === DIGIT
    let hash = code
    let stop = at + 1
    for (; !plus && stop < length; stop++) {
      const next = units[stop]!
      const kind = KINDS[next]!
      if (kind === OTHER || (kind === DIGIT) !== digits) break
      hash = (Math.imul(hash, 31) + next) | 0
    }
    let hung = gapOf(units, end, at)
    let word: Word | null = KNOWN_WORDS.at(text, units, at, stop, hash)
    // One word may be spelt as two ("finetuning"): both then stand at the same place.
    for (; word; word = word.rest) {
      list.push(word)
      if (4 * count === row.length) row = longer(row)
      row[4 * count] = word.marks
      row[4 * count + 1] = hung
      row[4 * count + 2] = at
      row[4 * count + 3] = stop
      count++
      hung = TOGETHER
    }
    at = end = stop
  }
  return {
    text,
    list,
    marks: column(0, count),
    gaps: column(1, count),
    starts: column(2, count),
    ends: column(3, count),
  }
}

/** Of the words being cut: marks, gap, start and end of one after the other. */
let row = new Int32Array(4 * 4096)

function longer(short: Int32Array): Int32Array<ArrayBuffer> {
  const long = new Int32Array(2 * short.length)
  long.set(short)
  return long
}

/** Arrays of just the length: growing ones are copied and thrown away many times. */
function column(at: number, count: number): number[] {
  const found = new Array<number>(count)
  for (let i = 0; i < count; i++) found[i] = row[4 * i + at]!
  return found
}

function gapOf(units: Uint16Array, from: number, to: number): Gap {
  if (from === to) return from === 0 ? Gap.break : Gap.tight
  if (to - from > 5) return Gap.break
  const first = units[from]!
  if (first === 32 || first === 10) return to - from === 1 ? Gap.blank : blankGap(units, from, to)
  if (first === COLON || (to - from > 1 && first === HYPHEN && units[from + 1] === HYPHEN)) return Gap.break
  for (let at = from; at < to; at++) {
    const code = units[at]!
    if (!TIGHT[code]) return Gap.break
    // "samples.SeTa": a lost blank after a sentence; "Qwen2.5" has figures behind its stop.
    if (code === DOT && KINDS[units[to]!] !== DIGIT) return Gap.break
  }
  return Gap.tight
}

/** "a  b" is still together, "a - b" and "a (b" are not. */
const blankGap = (units: Uint16Array, from: number, to: number): Gap =>
  to - from === 2 && (units[from + 1] === 32 || TIGHT[units[from + 1]!]) ? Gap.blank : Gap.break
