/** exp of the mean logarithm of positive ratios: the same whichever side is the baseline. Null of none. */
export function geometricMean(ratios: readonly number[]): number | null {
  if (ratios.length === 0) return null
  if (ratios.length === 1) return ratios[0]!
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length)
}
