import stopWords from '#data/vocabulary/stop-words.json'
import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'
import type { Cues } from './cues'

const STOP = new Set(stopWords)

/** Where a word stands: before an abstract speaks of its own work, in the title, or from there on. */
export type Place = 'field' | 'title' | 'own'

/** Words of one place, in a row. */
export interface Stretch {
  passage: Passage
  /** First word, and the one after the last. */
  from: number
  to: number
  place: Place
}

/** The title and the sentences of the abstract. */
export function stretchesOf({ title, abstract, turn }: Reading): Stretch[] {
  const stretches: Stretch[] = [{ passage: title, from: 0, to: title.words.list.length, place: 'title' }]
  const { chunks, sentences } = abstract
  for (const [index, { from, to }] of sentences.entries())
    if (to > from)
      stretches.push({
        passage: abstract,
        from: chunks[from]!.from,
        to: chunks[to - 1]!.to,
        place: index < turn ? 'field' : 'own',
      })
  return stretches
}

/** Figures and stop words tell nothing of what a paper is about. */
export function saysNothing(word: string): boolean {
  const first = word.charCodeAt(0)
  return (first > 47 && first < 58) || STOP.has(word)
}

/**
 * The features of a paper by name: its words, and pairs of words right behind each other, and once more those of the title
 * ("t:") and of the own part ("o:"). A word of a phrase that hides the cue of another family tells nothing by itself: in
 * "dataset distillation" nothing is distilled.
 */
export function featureNames(reading: Reading, phrased: Cues['phrased']): Set<string> {
  const names = new Set<string>()
  for (const { passage, from, to, place } of stretchesOf(reading)) {
    const { list } = passage.words
    let before: string | null = null
    for (let at = from; at < to; at++) {
      const word = list[at]!.key.text
      const isSilent = saysNothing(word)
      if (!isSilent)
        for (const prefix of new Set(['', PREFIX[place]])) {
          if (phrased[passage.in][at] === 0) names.add(prefix + word)
          if (before !== null) names.add(`${prefix}${before} ${word}`)
        }
      before = isSilent ? null : word
    }
  }
  return names
}

export const PREFIX: Record<Place, string> = { field: '', title: 't:', own: 'o:' }

/** Long abstracts have more words that speak: their sum is taken for so much of it. */
export const scaleOf = (features: number): number => 1 / Math.sqrt(features + 1)
