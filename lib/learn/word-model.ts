import { likelihoodOf } from '#lib/extract/likelihood'
import { scaleOf } from '#lib/extract/labels/word-features'

/** A paper as numbers: its features, and the labels it is to be told by. */
export interface Example {
  features: Int32Array
  labels: number[]
}

export interface Rounds {
  times: number
  /** Length of a step (Adagrad). */
  rate: number
  /** Share of a paper's features that are left out each time, so that none is relied on alone. */
  left: number
}

const RARE = -4

/** A logistic regression for each label over the features of papers, learned one paper after the other (Duchi et al. 2011, Adagrad). */
export class WordModel {
  /** By feature, then label. */
  readonly weights: Float32Array
  readonly bias: Float32Array
  private readonly steps: Float32Array
  private readonly biasSteps: Float32Array
  /** Where not 0, the weight may change. */
  private open: Uint8Array | null = null

  constructor(
    readonly features: number,
    readonly labels: number,
    private readonly random: () => number,
  ) {
    this.weights = new Float32Array(features * labels)
    this.steps = new Float32Array(features * labels).fill(0.01)
    this.bias = new Float32Array(labels).fill(RARE)
    this.biasSteps = new Float32Array(labels).fill(1)
  }

  /** Another with the same weights, to be learned on apart from this one, with steps as long as the first ones. */
  restarted(): WordModel {
    const other = new WordModel(this.features, this.labels, this.random)
    other.weights.set(this.weights)
    other.bias.set(this.bias)
    return other
  }

  learn(examples: readonly Example[], { times, rate, left }: Rounds): void {
    for (let time = 0; time < times; time++)
      for (const at of shuffled(examples.length, this.random))
        this.step(
          examples[at]!,
          rate,
          examples[at]!.features.filter(() => this.random() >= left),
        )
  }

  /** The log-odds of each label. */
  odds(features: Int32Array): Float32Array {
    const { labels, weights } = this
    const odds = Float32Array.from(this.bias)
    const scale = scaleOf(features.length)
    for (const feature of features)
      for (let label = 0, at = feature * labels; label < labels; label++, at++)
        odds[label]! += weights[at]! * scale
    return odds
  }

  /** Keeps the `most` weightiest features of each label; `support` is of features, in papers. The others are 0 from here on. */
  prune(most: number, support: ArrayLike<number>): void {
    const { features, labels, weights } = this
    this.open = new Uint8Array(features * labels)
    // A weight matters by how often it is met, but a frequent word says little: the fourth root is between.
    const worth = (feature: number, label: number) =>
      Math.abs(weights[feature * labels + label]!) * support[feature]! ** 0.25
    for (let label = 0; label < labels; label++) {
      const ranked = Array.from({ length: features }, (_, feature) => feature)
        .map((feature) => [feature, worth(feature, label)] as const)
        .sort(([a, x], [b, y]) => y - x || a - b)
      for (const [feature] of ranked.slice(0, most)) this.open[feature * labels + label] = 1
    }
    for (let at = 0; at < weights.length; at++) if (!this.open[at]) weights[at] = 0
  }

  private step({ labels: told }: Example, rate: number, features: Int32Array): void {
    const { labels, weights, steps, bias, biasSteps, open } = this
    const scale = scaleOf(features.length)
    const wrong = this.odds(features).map((odds) => likelihoodOf(odds))
    for (const label of told) wrong[label]! -= 1
    for (let label = 0; label < labels; label++) {
      biasSteps[label]! += wrong[label]! ** 2
      bias[label]! -= (1.5 * rate * wrong[label]!) / Math.sqrt(biasSteps[label]!)
    }
    for (const feature of features)
      for (let label = 0, at = feature * labels; label < labels; label++, at++) {
        const slope = wrong[label]! * scale
        if (Math.abs(slope) < 1e-5 || (open && !open[at])) continue
        steps[at]! += slope * slope
        weights[at]! -= (rate * slope) / Math.sqrt(steps[at]!)
      }
  }
}

/** The numbers under `length` in a random order (Fisher and Yates). */
export function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, i) => i)
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
