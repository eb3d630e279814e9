import learned from '#data/vocabulary/label-words.json'
import type { Span } from '#lib/paper'
import type { Reading } from '../names/reading'
import type { Cues, LabelKind } from './cues'
import { FeatureTable, type Found } from './feature-table'
import { scaleOf } from './word-features'

const FAMILIES = learned.families.labels.length
/** Labels by number: first all families, then all topics. */
const RANGES: Record<LabelKind, [first: number, end: number]> = {
  families: [0, FAMILIES],
  topics: [FAMILIES, FAMILIES + learned.topics.labels.length],
}
const BIAS = [...learned.families.bias, ...learned.topics.bias]

/** A line is "name|label weight label weight ...", the weights in hundredths. */
const LINES = learned.words.map((line) => line.split('|') as [string, string])
const TABLE = new FeatureTable(LINES.map(([name]) => name))
/** Labels are fewer than 256. */
const LABEL_BITS = 8
const LABEL = (1 << LABEL_BITS) - 1
/** The features' weights in a row, each in one number with its label below it; those of a feature begin at its place. */
const WEIGHTS = Int32Array.from(LINES.flatMap(([, weights]) => packed(numbersIn(weights))))
const PLACES = placesOf(LINES.map(([, weights]) => numbersIn(weights).length / 2))

function numbersIn(weights: string): number[] {
  return weights === '' ? [] : weights.split(' ').map(Number)
}

function packed(numbers: number[]): number[] {
  const pairs: number[] = []
  for (let at = 0; at < numbers.length; at += 2) pairs.push((numbers[at + 1]! << LABEL_BITS) | numbers[at]!)
  return pairs
}

/** What the single words of a paper say for its labels: a logistic regression over words and pairs of them, as `npm run learn` left it. */
export class LabelWords {
  private readonly found: Found[]
  /** Of each label the weights of what was found, in hundredths. */
  private readonly sums = new Int32Array(BIAS.length)

  constructor(reading: Reading, phrased: Cues['phrased']) {
    this.found = TABLE.in(reading, phrased)
    for (const { feature } of this.found) addWeights(feature, this.sums)
  }

  /** The log-odds of each label of a kind. */
  oddsOf(kind: LabelKind): Float64Array {
    const [first, end] = RANGES[kind]
    const scale = 0.01 * scaleOf(this.found.length)
    const odds = new Float64Array(end - first)
    for (let label = first; label < end; label++)
      odds[label - first] = BIAS[label]! + scale * this.sums[label]!
    return odds
  }

  /** The word or pair of words that speaks most for a label of a kind; null where none does. */
  placeOf(kind: LabelKind, number: number): Span | null {
    const label = RANGES[kind][0] + number
    let most = 0
    let best: Found | null = null
    for (const found of this.found) {
      const weight = weightFor(found.feature, label)
      if (weight <= most) continue
      most = weight
      best = found
    }
    if (!best) return null
    const { passage, from, to } = best
    return { in: passage.in, start: passage.words.starts[from]!, end: passage.words.ends[to]! }
  }
}

function addWeights(feature: number, sums: Int32Array): void {
  const end = PLACES[feature + 1]!
  for (let at = PLACES[feature]!; at < end; at++) {
    const weight = WEIGHTS[at]!
    sums[weight & LABEL]! += weight >> LABEL_BITS
  }
}

function weightFor(feature: number, label: number): number {
  for (let at = PLACES[feature]!; at < PLACES[feature + 1]!; at++)
    if ((WEIGHTS[at]! & LABEL) === label) return WEIGHTS[at]! >> LABEL_BITS
  return 0
}

/** Where each of some runs begins in a row of all, and where the last ends. */
function placesOf(lengths: number[]): Int32Array {
  const places = new Int32Array(lengths.length + 1)
  for (const [i, length] of lengths.entries()) places[i + 1] = places[i]! + length
  return places
}
