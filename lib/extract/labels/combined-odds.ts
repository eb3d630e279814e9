/** How cues and words are weighed together; `own` is by label. */
export interface Weighing {
  weights: readonly number[]
  own: readonly number[]
}

/** The log-odds of each label, by its inputs (combined-inputs.ts). */
export const combinedOdds = ({ weights, own }: Weighing, inputs: readonly number[][]): number[] =>
  inputs.map((input, label) => {
    let sum = own[label]!
    for (let k = 0; k < input.length; k++) sum += input[k]! * weights[k]!
    return sum
  })
