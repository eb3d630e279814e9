import stopWords from '#data/vocabulary/stop-words.json'
import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'
import type { Cues } from './cues'

const STOP = new Set(stopWords)

/** Where a word stands: before an abstract speaks of its own work, in the title, or from there on. */
export type Place = 'field' | 'title' | 'own'

/** A word of a paper, and the one right before it if that one says anything. */
export interface Seen {
  word: string
  before: string | null
  place: Place
  /** No part of a phrase that hides the cue of another family: in "dataset distillation" nothing is distilled. */
  alone: boolean
  passage: Passage
  /** Its number in the passage. */
  at: number
}

/** Every word of a paper that may tell what the paper is about, in order of reading; figures and stop words tell nothing. */
export function eachWord(
  { title, abstract, turn }: Reading,
  phrased: Cues['phrased'],
  see: (seen: Seen) => void,
): void {
  eachOf({ passage: title, from: 0, to: title.words.list.length, place: 'title' }, phrased.title, see)
  const { chunks, sentences } = abstract
  for (const [index, { from, to }] of sentences.entries())
    if (to > from)
      eachOf(
        {
          passage: abstract,
          from: chunks[from]!.from,
          to: chunks[to - 1]!.to,
          place: index < turn ? 'field' : 'own',
        },
        phrased.abstract,
        see,
      )
}

interface Part {
  passage: Passage
  /** First word, and the one after the last. */
  from: number
  to: number
  place: Place
}

function eachOf({ passage, from, to, place }: Part, phrased: Uint8Array, see: (seen: Seen) => void): void {
  const { list } = passage.words
  let before: string | null = null
  for (let at = from; at < to; at++) {
    const word = list[at]!.key.text
    const first = word.charCodeAt(0)
    if ((first > 47 && first < 58) || STOP.has(word)) before = null
    else {
      see({ word, before, place, alone: phrased[at] === 0, passage, at })
      before = word
    }
  }
}

/** The features of a paper by name: its words and pairs of words, and once more those of the title ("t:") and of the own part ("o:"). */
export function featureNames(reading: Reading, phrased: Cues['phrased']): Set<string> {
  const names = new Set<string>()
  eachWord(reading, phrased, ({ word, before, place, alone }) => {
    const pair = before === null ? null : `${before} ${word}`
    for (const prefix of ['', ...PREFIXES[place]]) {
      if (alone) names.add(prefix + word)
      if (pair) names.add(prefix + pair)
    }
  })
  return names
}

export const PREFIXES: Record<Place, string[]> = { field: [], title: ['t:'], own: ['o:'] }

/** Long abstracts have more words that speak: their sum is taken for so much of it. */
export const scaleOf = (features: number): number => 1 / Math.sqrt(features + 1)
