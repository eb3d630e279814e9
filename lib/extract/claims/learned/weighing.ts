import learned from '#data/vocabulary/claim-weights.json'

/** What `npm run learn -- claims` leaves of one kind of claims: a logistic regression over features. */
export interface LearnedWeights {
  bias: number
  /** From this likelihood on a claim is told. */
  least: number
  /** "feature|weight in hundredths" */
  weights: string[]
}

/** Sum of the weights of some features, and how many they are. */
interface Weight {
  sum: number
  count: number
}

/** Weighs features; places with many of them count no more than others. */
export class Weighing {
  readonly least: number
  private readonly bias: number
  private readonly weights: Map<string, number>

  constructor({ bias, least, weights }: LearnedWeights) {
    this.bias = bias
    this.least = least
    this.weights = new Map(
      weights.map((line) => {
        const bar = line.lastIndexOf('|')
        return [line.slice(0, bar), Number(line.slice(bar + 1)) / 100]
      }),
    )
  }

  weigh(features: readonly string[]): Weight {
    let sum = 0
    for (const feature of features) sum += this.weights.get(feature) ?? 0
    return { sum, count: features.length }
  }

  likelihood(shared: Weight, own: Weight): number {
    const odds = (shared.sum + own.sum) / Math.sqrt(shared.count + own.count + 1)
    return 1 / (1 + Math.exp(-(this.bias + odds)))
  }
}

export const SOFT = new Weighing(learned.soft)
export const COUNTED = new Weighing(learned.counted)
