import type { Sentence } from '../sentences'
import { Chunk } from './chunk'
import { Gap, type Words, wordsOf } from './words'

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

const TIGHT = Gap.tight

/** Cuts a text into words, chunks and sentences. */
export function passageOf(where: Passage['in'], text: string, sentences: Sentence[]): Passage {
  const words = wordsOf(text)
  const { gaps } = words
  const chunks: Chunk[] = []
  const chunkOf = new Array<number>(gaps.length)
  for (let from = 0; from < gaps.length;) {
    let to = from
    do {
      chunkOf[to++] = chunks.length
    } while (to < gaps.length && gaps[to] === TIGHT && !isPossessive(words, to))
    chunks.push(new Chunk(words, from, to))
    from = to
  }
  return { in: where, text, words, chunks, chunkOf, sentences: rangesOf(sentences, chunks) }
}

/** "LLM's" ends before its s. */
const isPossessive = ({ list, starts, text }: Words, word: number): boolean =>
  list[word]!.text === 's' && "'’".includes(text[starts[word]! - 1] ?? ' ')

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
export function sentenceOf({ sentences }: Passage, chunk: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (chunk < sentences[middle]!.to) high = middle
    else low = middle + 1
  }
  return Math.max(0, low)
}
