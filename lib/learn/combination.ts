import { likelihoodOf } from '#lib/extract/likelihood'
import type { Weighing } from '#lib/extract/labels/combined-odds'
import { adamOf } from './adam'

/** A paper's labels of one kind: the inputs of each (combined-inputs.ts), and which of them are right. */
export interface Case {
  inputs: number[][]
  right: ReadonlySet<number>
}

const ROUNDS = 400
const RATE = 0.05
/** How strongly a label of few papers is held to the mean of all. */
const HELD = 10

/** Fits a logistic regression over the labels of all papers, by its full gradient. */
export function combination(cases: readonly Case[]): Weighing {
  const labels = cases[0]!.inputs.length
  const width = cases[0]!.inputs[0]!.length
  const { means, spreads } = scalesOf(cases, width)
  // Places: a weight an input, a bias for all, a bias a label.
  const values = new Float64Array(width + 1 + labels)
  values[width] = -3
  const adam = adamOf(values)
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = new Float64Array(values.length)
    for (const { inputs, right } of cases)
      for (let label = 0; label < labels; label++) {
        const input = inputs[label]!
        let odds = values[width]! + values[width + 1 + label]!
        for (let k = 0; k < width; k++) odds += (values[k]! * (input[k]! - means[k]!)) / spreads[k]!
        const wrong = likelihoodOf(odds) - (right.has(label) ? 1 : 0)
        for (let k = 0; k < width; k++) slopes[k]! += (wrong * (input[k]! - means[k]!)) / spreads[k]!
        slopes[width]! += wrong
        slopes[width + 1 + label]! += wrong
      }
    for (let label = 0; label < labels; label++)
      slopes[width + 1 + label]! += HELD * values[width + 1 + label]!
    adam(slopes, round, RATE)
  }
  const weights = spreads.map((spread, k) => values[k]! / spread)
  const all = weights.reduce((sum, weight, k) => sum - weight * means[k]!, values[width]!)
  return { weights, own: Array.from({ length: labels }, (_, label) => all + values[width + 1 + label]!) }
}

function scalesOf(cases: readonly Case[], width: number): { means: number[]; spreads: number[] } {
  const rows = cases.flatMap(({ inputs }) => inputs)
  const means = Array.from(
    { length: width },
    (_, k) => rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length,
  )
  const spreads = means.map(
    (mean, k) => Math.sqrt(rows.reduce((sum, row) => sum + (row[k]! - mean) ** 2, 0) / rows.length) + 1e-9,
  )
  return { means, spreads }
}
