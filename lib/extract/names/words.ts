import spellings from '#data/vocabulary/spellings.json'

/** A text cut into words, as parallel arrays: word i is `text.slice(starts[i], ends[i])`. */
export interface Words {
  text: string
  /** Lower-case and singular, one spelling: "Models" -> "model", "fine-tuned" -> "fine", "tuned". */
  keys: string[]
  starts: number[]
  ends: number[]
  /** How word i hangs on the one before it. */
  gaps: Gap[]
}
export const enum Gap {
  /** Other punctuation, or a long way: no name runs over it. */
  break,
  /** A blank. */
  blank,
  /** No blank: a hyphen, LaTeX leftovers, or nothing at all ("ResNet" "50"). */
  tight,
}

const enum Kind {
  other,
  letter,
  digit,
}
const KINDS = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code++) {
  const text = String.fromCharCode(code)
  if (/\p{L}|\p{M}/u.test(text)) KINDS[code] = Kind.letter
  else if (/[0-9]/.test(text)) KINDS[code] = Kind.digit
}
const PLUS = 43
const TIGHT = new Set([..."-‐‑–—_./^{}$\\*&'’~#:@"].map((mark) => mark.charCodeAt(0)))
const SPELLINGS = new Map(Object.entries(spellings as Record<string, string>))

/** Cuts at every border of letters, digits and marks: "GPT-4o" -> gpt 4 o. */
export function wordsOf(text: string): Words {
  const words: Words = { text, keys: [], starts: [], ends: [], gaps: [] }
  let end = 0
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at, end)
    if (kind === Kind.other) {
      at++
      continue
    }
    let stop = at + 1
    if (text.charCodeAt(at) !== PLUS)
      while (stop < text.length && KINDS[text.charCodeAt(stop)] === kind) stop++
    push(words, at, stop, gapOf(text, end, at))
    at = end = stop
  }
  return words
}

function push(words: Words, start: number, end: number, gap: Gap): void {
  // One word may be spelt as two ("finetuning"): both then stand at the same place.
  for (const key of keysOf(words.text.slice(start, end))) {
    words.keys.push(key)
    words.gaps.push(words.starts[words.starts.length - 1] === start ? Gap.tight : gap)
    words.starts.push(start)
    words.ends.push(end)
  }
}

/** A plus that touches a word is a word of its own: "LoRA+" is not "LoRA". */
function kindAt(text: string, at: number, end: number): Kind {
  const code = text.charCodeAt(at)
  if (code === PLUS && at === end && at > 0) return Kind.letter
  return KINDS[code]!
}

function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return from === 0 ? Gap.break : Gap.tight
  if (to - from > 5) return Gap.break
  let blank = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 10) blank = true
    else if (!TIGHT.has(code) || (blank && (code === 46 || code === 58))) return Gap.break
    // "samples.SeTa": a lost blank after a sentence; "Qwen2.5" has figures around its stop.
    else if (code === 46 && KINDS[text.charCodeAt(to)] !== Kind.digit) return Gap.break
  }
  if (!blank && to - from > 1 && text.startsWith('--', from)) return Gap.break
  // "model. We": a stop before a blank ends a name; "S3 - a" too.
  const first = text.charCodeAt(from)
  if (blank) return first === 32 || first === 10 ? (to - from < 3 ? Gap.blank : Gap.break) : Gap.break
  return first === 58 ? Gap.break : Gap.tight
}

const known = new Map<string, string[]>()

/** In its one spelling. Kept, since a corpus has few distinct words; emptied before it grows large. */
function keysOf(word: string): string[] {
  const kept = known.get(word)
  if (kept) return kept
  if (word.length > 40) return [word.toLowerCase()]
  if (known.size > 50_000) known.clear()
  const key = singular(word.toLowerCase())
  const keys = (SPELLINGS.get(key) ?? key).split(' ')
  known.set(word, keys)
  return keys
}

function singular(word: string): string {
  const plain = word.replace('isation', 'ization')
  if (plain.length < 4 || !plain.endsWith('s') || /(ss|us|is)$/.test(plain)) return plain
  return plain.endsWith('ies') ? `${plain.slice(0, -3)}y` : plain.slice(0, -1)
}
