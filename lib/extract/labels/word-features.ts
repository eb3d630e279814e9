import stopWords from '#data/vocabulary/stop-words.json'
import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'

const STOP = new Set(stopWords)

/** Where a word stands: before an abstract speaks of its own work, in the title, or from there on. */
export type Place = 'field' | 'title' | 'own'

/** A word of a paper, and the one right before it if that one says anything. */
export interface Seen {
  word: string
  before: string | null
  place: Place
  passage: Passage
  /** Its number in the passage. */
  at: number
}

/** Every word of a paper that may tell what the paper is about, in order of reading; figures and stop words tell nothing. */
export function eachWord({ title, abstract, turn }: Reading, see: (seen: Seen) => void): void {
  eachOf(title, 0, title.words.list.length, 'title', see)
  const { chunks, sentences } = abstract
  for (const [index, { from, to }] of sentences.entries())
    if (to > from)
      eachOf(abstract, chunks[from]!.from, chunks[to - 1]!.to, index < turn ? 'field' : 'own', see)
}

function eachOf(passage: Passage, from: number, to: number, place: Place, see: (seen: Seen) => void): void {
  const { list } = passage.words
  let before: string | null = null
  for (let at = from; at < to; at++) {
    const word = list[at]!.key.text
    const first = word.charCodeAt(0)
    if ((first > 47 && first < 58) || STOP.has(word)) before = null
    else {
      see({ word, before, place, passage, at })
      before = word
    }
  }
}

/** The features of a paper by name: its words and pairs of words, and once more those of the title ("t:") and of the own part ("o:"). */
export function featureNames(reading: Reading): Set<string> {
  const names = new Set<string>()
  eachWord(reading, ({ word, before, place }) => {
    const pair = before === null ? null : `${before} ${word}`
    for (const prefix of ['', ...PREFIXES[place]]) {
      names.add(prefix + word)
      if (pair) names.add(prefix + pair)
    }
  })
  return names
}

export const PREFIXES: Record<Place, string[]> = { field: [], title: ['t:'], own: ['o:'] }

/** Long abstracts have more words that speak: their sum is taken for so much of it. */
export const scaleOf = (features: number): number => 1 / Math.sqrt(features + 1)
