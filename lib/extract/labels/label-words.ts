import learned from '#data/vocabulary/label-words.json'
import type { Span } from '#lib/paper'
import type { Reading } from '../names/reading'
import type { Cues, LabelKind } from './cues'
import { FeatureTable, type Found } from './feature-table'
import { scaleOf } from './word-features'

/** Labels by number: first all families, then all topics. */
const NUMBERS: Record<LabelKind, Map<string, number>> = {
  families: new Map(learned.families.labels.map((id, i) => [id, i])),
  topics: new Map(learned.topics.labels.map((id, i) => [id, i + learned.families.labels.length])),
}
const BIAS = [...learned.families.bias, ...learned.topics.bias]

/** A line is "name|label weight label weight ...", the weights in hundredths. */
const LINES = learned.words.map((line) => line.split('|') as [string, string])
const TABLE = new FeatureTable(LINES.map(([name]) => name))
const WEIGHTS = LINES.map(([, weights]) => Int16Array.from(weights.split(' '), Number))

/** What the single words of a paper say for its labels: a logistic regression over words and pairs of them, as `npm run learn` left it. */
export class LabelWords {
  private readonly found: Found[]
  private readonly odds: Float64Array

  constructor(reading: Reading, phrased: Cues['phrased']) {
    this.found = TABLE.in(reading, phrased)
    const sums = new Float64Array(BIAS.length)
    for (const { feature } of this.found) {
      const weights = WEIGHTS[feature]!
      for (let i = 0; i < weights.length; i += 2) sums[weights[i]!]! += weights[i + 1]!
    }
    const scale = 0.01 * scaleOf(this.found.length)
    this.odds = sums.map((sum, label) => BIAS[label]! + scale * sum)
  }

  /** The log-odds of a label. */
  oddsOf(kind: LabelKind, id: string): number {
    return this.odds[NUMBERS[kind].get(id)!]!
  }

  /** The word or pair of words that speaks most for a label; null where none does. */
  placeOf(kind: LabelKind, id: string): Span | null {
    const label = NUMBERS[kind].get(id)!
    let most = 0
    let best: Found | null = null
    for (const found of this.found) {
      const weight = weightFor(WEIGHTS[found.feature]!, label)
      if (weight <= most) continue
      most = weight
      best = found
    }
    if (!best) return null
    const { passage, from, to } = best
    return { in: passage.in, start: passage.words.starts[from]!, end: passage.words.ends[to]! }
  }
}

function weightFor(weights: Int16Array, label: number): number {
  for (let i = 0; i < weights.length; i += 2) if (weights[i] === label) return weights[i + 1]!
  return 0
}
