/** Quantile q of 0 to 1 of numbers in any order, linear between neighbours (type 7 of Hyndman and Fan 1996); null of none. */
export function quantile(values: readonly number[], q: number): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const below = sorted[Math.floor(at)]!
  return below + (sorted[Math.ceil(at)]! - below) * (at - Math.floor(at))
}

export const median = (values: readonly number[]): number | null => quantile(values, 0.5)

/** The same on the logarithms of positive numbers: the log-median of 1.5, 2, 4 and 10 is 2.828. */
export function logQuantile(values: readonly number[], q: number): number | null {
  const log = quantile(values.map(Math.log), q)
  return log === null ? null : Math.exp(log)
}
