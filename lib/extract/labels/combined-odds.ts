/** How cues and words are weighed together; `own` is by label. */
export interface Weighing {
  weights: readonly number[]
  own: readonly number[]
}

/** The log-odds of each label, by its inputs (combined-inputs.ts). */
export const combinedOdds = (weighing: Weighing, inputs: readonly number[][]): number[] =>
  inputs.map((input, label) => oddsBy(weighing, label, input))

/** The log-odds of one label. */
export function oddsBy({ weights, own }: Weighing, label: number, input: ArrayLike<number>): number {
  let sum = own[label]!
  for (let k = 0; k < input.length; k++) sum += input[k]! * weights[k]!
  return sum
}
