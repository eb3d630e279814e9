/** Moves `values` against their slopes, by steps of about `rate` (Adam, Kingma and Ba 2015); rounds count from 1. */
export function adamOf(values: Float64Array): (slopes: Float64Array, round: number, rate: number) => void {
  const first = new Float64Array(values.length)
  const second = new Float64Array(values.length)
  return (slopes, round, rate) => {
    for (const [i, slope] of slopes.entries()) {
      first[i] = 0.9 * first[i]! + 0.1 * slope
      second[i] = 0.99 * second[i]! + 0.01 * slope * slope
      const step = first[i]! / (1 - 0.9 ** round) / (Math.sqrt(second[i]! / (1 - 0.99 ** round)) + 1e-8)
      values[i]! -= rate * step
    }
  }
}
