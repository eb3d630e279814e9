import { median } from './quantile'

/** Median slope over all pairs of values, in units of a value a period; robust to outliers. Null under two values. */
export function theilSen(values: readonly number[]): number | null {
  const slopes: number[] = []
  for (let j = 1; j < values.length; j += 1)
    for (let i = 0; i < j; i += 1) slopes.push((values[j]! - values[i]!) / (j - i))
  return median(slopes)
}
