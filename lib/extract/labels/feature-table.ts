import { plantedKey } from '../names/known-words'
import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'
import { TripleTable } from '../triple-table'
import type { Cues } from './cues'
import { type Place, PREFIX, saysNothing, type Stretch, stretchesOf } from './word-features'

/** A feature that a paper has, and where first: its first and last word in the passage. */
export interface Found {
  feature: number
  passage: Passage
  from: number
  to: number
}

/** The features of a word or a pair make a row: wherever it stands, and where it stands at a place; -1 for none. */
const COLUMN: Record<Place, number> = { field: 0, title: 1, own: 2 }
const EMPTY = [-1, -1, -1]
const NOWHERE = 0
/** A table holds pairs alone: the first of three numbers says nothing. */
const PAIR = 0

/**
 * Finds the features of papers (word-features.ts) by the numbers of their words, without making names. Papers that were
 * read before it was made are not for it.
 */
export class FeatureTable {
  /** Row after row, the first one of nothing. */
  private readonly rows: Int32Array
  /** By the number of a word's key: where its row begins. */
  private readonly words: Int32Array
  /** By the numbers of a pair's words: the same. */
  private readonly pairs: TripleTable
  /** The paper in which a feature was seen last. */
  private readonly seenIn: Int32Array
  private papers = 0

  /** `names`: of the features, by number. */
  constructor(names: readonly string[]) {
    const numbers = names.map((name) => wordsIn(name).map((word) => plantedKey(word).number))
    const size = numbers.flat().reduce((most, number) => Math.max(most, number), 0) + 1
    this.words = new Int32Array(size)
    this.pairs = new TripleTable(names.length)
    this.seenIn = new Int32Array(names.length)
    const rows = [...EMPTY]
    for (const [feature, name] of names.entries())
      if (!wordsIn(name).some(saysNothing))
        rows[this.rowFor(numbers[feature]!, rows) + COLUMN[placeIn(name)]] = feature
    this.rows = Int32Array.from(rows)
  }

  private rowFor([first, second]: number[], rows: number[]): number {
    const known = second === undefined ? this.words[first!]! : this.pairs.get(PAIR, first!, second)
    if (known !== NOWHERE) return known
    const row = rows.push(...EMPTY) - EMPTY.length
    if (second === undefined) this.words[first!] = row
    else this.pairs.set([PAIR, first!, second], row)
    return row
  }

  /** The features of a paper, each once, in order of reading. */
  in(reading: Reading, phrased: Cues['phrased']): Found[] {
    this.papers++
    const found: Found[] = []
    for (const stretch of stretchesOf(reading)) this.addFrom(stretch, phrased[stretch.passage.in], found)
    return found
  }

  private addFrom(stretch: Stretch, phrased: Uint8Array, found: Found[]): void {
    const { words, pairs } = this
    const { from, to } = stretch
    const { list } = stretch.passage.words
    let before = 0
    for (let at = from; at < to; at++) {
      const { number } = list[at]!.key
      const word = number < words.length && phrased[at] === 0 ? words[number]! : NOWHERE
      if (word !== NOWHERE) this.addRow(word, stretch, at, at, found)
      const pair = before > 0 && number > 0 ? pairs.get(PAIR, before, number) : NOWHERE
      if (pair !== NOWHERE) this.addRow(pair, stretch, at - 1, at, found)
      before = number
    }
  }

  private addRow(row: number, { passage, place }: Stretch, from: number, to: number, found: Found[]): void {
    this.add(this.rows[row]!, passage, from, to, found)
    if (place !== 'field') this.add(this.rows[row + COLUMN[place]]!, passage, from, to, found)
  }

  private add(feature: number, passage: Passage, from: number, to: number, found: Found[]): void {
    if (feature < 0 || this.seenIn[feature] === this.papers) return
    this.seenIn[feature] = this.papers
    found.push({ feature, passage, from, to })
  }
}

/** "o:graph network": where it stands, and its words. */
const placeIn = (name: string): Place =>
  name.startsWith(PREFIX.title) ? 'title' : name.startsWith(PREFIX.own) ? 'own' : 'field'
const wordsIn = (name: string): string[] => name.slice(PREFIX[placeIn(name)].length).split(' ')
