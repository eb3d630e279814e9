/**
 * What a paper's labels are told by, for each label: how strongly cues, methods and claims speak for it, also beside the
 * strongest; its log-odds by single words, also beside the highest. `scores` and `odds` are by label.
 */
export function combinedInputs(scores: readonly number[], odds: readonly number[]): number[][] {
  const strongest = Math.max(1e-9, most(scores))
  const highest = most(odds)
  return scores.map((score, i) => [Math.log1p(score), score / strongest, odds[i]!, odds[i]! - highest])
}

function most(numbers: readonly number[]): number {
  let found = -Infinity
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! > found) found = numbers[at]!
  return found
}
