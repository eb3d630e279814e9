import { Shape } from './characters'
import { type Key, keyOf, type Word } from './known-words'
import type { Words } from './words'

const DIGITS = Shape.digits
const CAPITAL = Shape.capital
const INNER = Shape.inner
const ANY = DIGITS | CAPITAL | INNER
const HYPHEN = 45
const SLASH = 47

/** What stands between two blanks, without the punctuation around it: "LQ-LoRA", "(ours)" -> "ours". */
export class Chunk {
  readonly start: number
  readonly end: number
  /** Written as names are: "LoRA", "GPT-4", "mT5", "E$^{2}$GAN". "Test-Time" is only a capitalised word. */
  readonly name: boolean
  /** Opens with a capital. */
  readonly capital: boolean
  private written: string | null = null
  private small: string | null = null
  private smallKey: Key | null = null

  /** First word, and the one after the last. */
  constructor(
    private readonly words: Words,
    readonly from: number,
    readonly to: number,
  ) {
    this.start = words.starts[from]!
    this.end = words.ends[to - 1]!
    this.capital = (words.marks[from]! & CAPITAL) !== 0
    this.name = this.end - this.start > 1 && this.isName()
  }

  private isName(): boolean {
    const { marks, starts, text } = this.words
    let upper = false
    let marked = false
    for (let word = this.from; word < this.to; word++) {
      const shape = marks[word]! & ANY
      if (shape === 0) continue
      if (shape & (INNER | DIGITS)) marked = true
      if (shape & (INNER | CAPITAL)) upper = true
      if (word === this.from || !(shape & CAPITAL)) continue
      const before = text.charCodeAt(starts[word]! - 1)
      if (before !== HYPHEN && before !== SLASH && starts[word] !== starts[word - 1]) marked = true
    }
    return upper && marked
  }

  get text(): string {
    return (this.written ??= this.single?.text ?? this.words.text.slice(this.start, this.end))
  }

  get lower(): string {
    return (this.small ??= this.single?.lower ?? this.text.toLowerCase())
  }

  /** Of what it is in small letters. */
  get key(): Key {
    return (this.smallKey ??= this.single?.small ?? keyOf(this.lower))
  }

  /** Where it is of one word, what is known of that: its texts need not be made anew. */
  private get single(): Word | null {
    return this.to - this.from === 1 ? this.words.list[this.from]! : null
  }
}
