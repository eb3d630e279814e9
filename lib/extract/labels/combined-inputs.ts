/**
 * What a paper's labels are told by, for each label: how strongly cues, methods and claims speak for it, also beside the
 * strongest; its log-odds by single words, also beside the highest. `scores` and `odds` are by label.
 */
export function combinedInputs(scores: readonly number[], odds: readonly number[]): number[][] {
  const inputOf = inputsOf(scores, odds)
  return scores.map((_, label) => [...inputOf(label, new Float64Array(INPUTS))])
}

export const INPUTS = 4

/** The same for one label after the other, written into a row that is given. */
export function inputsOf(
  scores: ArrayLike<number>,
  odds: ArrayLike<number>,
): (label: number, row: Float64Array) => Float64Array {
  const strongest = Math.max(1e-9, most(scores))
  const highest = most(odds)
  return (label, row) => {
    const score = scores[label]!
    row[0] = score === 0 ? 0 : Math.log1p(score)
    row[1] = score / strongest
    row[2] = odds[label]!
    row[3] = odds[label]! - highest
    return row
  }
}

function most(numbers: ArrayLike<number>): number {
  let found = -Infinity
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! > found) found = numbers[at]!
  return found
}
