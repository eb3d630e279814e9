import type { Sentence } from '../sentences'
import { Gap, type Words, wordsOf } from './words'

/** What stands between two blanks, without the punctuation around it: "LQ-LoRA", "(ours)" -> "ours". */
export interface Chunk {
  start: number
  end: number
  text: string
  lower: string
  /** Written as names are: "LoRA", "GPT-4", "mT5", "E$^{2}$GAN". */
  name: boolean
  /** Opens with a capital. */
  capital: boolean
  /** First word, and the one after the last. */
  from: number
  to: number
}

/** A title or an abstract, cut up once for all readers of names. */
export interface Passage {
  in: 'title' | 'abstract'
  text: string
  words: Words
  chunks: Chunk[]
  /** Chunk that holds a word. */
  chunkOf: number[]
  /** Each sentence as first chunk and the one after the last. */
  sentences: { from: number; to: number }[]
}

/** Cuts a text into words, chunks and sentences. */
export function passageOf(where: Passage['in'], text: string, sentences: Sentence[]): Passage {
  const words = wordsOf(text)
  const chunks: Chunk[] = []
  const chunkOf: number[] = []
  for (let from = 0; from < words.keys.length;) {
    let to = from + 1
    while (to < words.keys.length && words.gaps[to] === Gap.tight) to++
    for (let word = from; word < to; word++) chunkOf.push(chunks.length)
    chunks.push(chunkAt(words, from, to))
    from = to
  }
  return { in: where, text, words, chunks, chunkOf, sentences: rangesOf(sentences, chunks) }
}

function chunkAt(words: Words, from: number, to: number): Chunk {
  const start = words.starts[from]!
  const end = words.ends[to - 1]!
  const text = words.text.slice(start, end)
  const { name, capital, lower } = shapeOf(text)
  return { start, end, text, lower: lower ? text : text.toLowerCase(), name, capital, from, to }
}

/** Capitals where common words have none. "Test-Time" is a capitalised word, "Tip-XAdapter" a name. */
function shapeOf(text: string): { name: boolean; capital: boolean; lower: boolean } {
  let upper = 0
  let digits = 0
  let inner = 0
  let before = 45
  for (let at = 0; at < text.length && at < 60; at++) {
    const code = text.charCodeAt(at)
    const isUpper = (code > 64 && code < 91) || (code > 0x390 && code < 0x3aa)
    if (isUpper) {
      upper++
      if (before !== 45 && before !== 47) inner++
    } else if (code > 47 && code < 58) digits++
    before = code
  }
  if (upper === 0 && text.charCodeAt(0) < 128) return PLAIN
  const capital = text.charAt(0) !== text.charAt(0).toLowerCase()
  return { lower: false, name: text.length > 1 && upper > 0 && (inner > 0 || digits > 0), capital }
}

const PLAIN = { name: false, capital: false, lower: true }

function rangesOf(sentences: Sentence[], chunks: Chunk[]): Passage['sentences'] {
  const ranges: Passage['sentences'] = []
  let at = 0
  for (const sentence of sentences) {
    const from = at
    while (at < chunks.length && chunks[at]!.start < sentence.end) at++
    ranges.push({ from, to: at })
  }
  return ranges
}

/** Index of the sentence that holds a chunk. */
export function sentenceOf(passage: Passage, chunk: number): number {
  return Math.max(
    0,
    passage.sentences.findIndex(({ to }) => chunk < to),
  )
}
