import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'
import type { Cues } from './cues'
import { eachWord, type Place, PREFIXES, type Seen } from './word-features'

/** The numbers of a word's features; -1 where it has none. */
interface Entry {
  anywhere: number
  title: number
  own: number
  /** The same for the pairs that it begins, by their second word. */
  after: Map<string, Entry>
}

/** A feature that a paper has, and where first: its first and last word in the passage. */
export interface Found {
  feature: number
  passage: Passage
  from: number
  to: number
}

/** Finds the features of papers (word-features.ts) by two look-ups a word, without making their names. */
export class FeatureTable {
  private readonly entries = new Map<string, Entry>()
  /** The paper in which a feature was seen last. */
  private readonly seenIn: Int32Array
  private papers = 0

  /** `names`: of the features, by number. */
  constructor(names: readonly string[]) {
    this.seenIn = new Int32Array(names.length)
    for (const [feature, name] of names.entries()) {
      const place = PLACE_OF[name.slice(0, 2)] ?? 'anywhere'
      const [first, second] = (place === 'anywhere' ? name : name.slice(2)).split(' ')
      const entry = entryIn(this.entries, first!)
      ;(second ? entryIn(entry.after, second) : entry)[place] = feature
    }
  }

  /** The features of a paper, each once, in order of reading. */
  in(reading: Reading, phrased: Cues['phrased']): Found[] {
    const found: Found[] = []
    const paper = ++this.papers
    const add = (feature: number, { passage, at }: Seen, from: number) => {
      if (feature < 0 || this.seenIn[feature] === paper) return
      this.seenIn[feature] = paper
      found.push({ feature, passage, from, to: at })
    }
    const addAll = (entry: Entry | undefined, seen: Seen, from: number) => {
      if (!entry) return
      add(entry.anywhere, seen, from)
      if (seen.place !== 'field') add(entry[seen.place], seen, from)
    }
    eachWord(reading, phrased, (seen) => {
      if (seen.alone) addAll(this.entries.get(seen.word), seen, seen.at)
      if (seen.before !== null) addAll(this.entries.get(seen.before)?.after.get(seen.word), seen, seen.at - 1)
    })
    return found
  }
}

const PLACE_OF: Record<string, Exclude<Place, 'field'>> = Object.fromEntries(
  (['title', 'own'] as const).flatMap((place) => PREFIXES[place].map((prefix) => [prefix, place])),
)

function entryIn(entries: Map<string, Entry>, word: string): Entry {
  let entry = entries.get(word)
  if (!entry) entries.set(word, (entry = { anywhere: -1, title: -1, own: -1, after: new Map() }))
  return entry
}
