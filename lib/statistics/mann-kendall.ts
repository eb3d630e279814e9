import { twoSidedP } from './normal-distribution'

export interface MannKendall {
  s: number
  /** Of S under no trend, corrected for ties. */
  variance: number
  /** Continuity-corrected. */
  z: number
  tau: number
  /** Exact for at most 10 values without ties, else normal. */
  p: number
  exact: boolean
}

/** Is the series monotone? A robust check, weak under 8 values; null under 5, where nothing could be shown. */
export function mannKendall(values: readonly number[]): MannKendall | null {
  const n = values.length
  if (n < 5) return null
  const s = score(values)
  const variance = (n * (n - 1) * (2 * n + 5) - tieCorrection(values)) / 18
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance)
  const exact = n <= 10 && new Set(values).size === n
  return { s, variance, z, tau: s / ((n * (n - 1)) / 2), p: exact ? exactP(s, n) : twoSidedP(z), exact }
}

function score(values: readonly number[]): number {
  let s = 0
  for (let j = 1; j < values.length; j += 1)
    for (let i = 0; i < j; i += 1) s += Math.sign(values[j]! - values[i]!)
  return s
}

function tieCorrection(values: readonly number[]): number {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0)
}

/** P(|S| >= |s|) over all n! orders, from the number of orders with each number of inversions. */
function exactP(s: number, n: number): number {
  const pairs = (n * (n - 1)) / 2
  let orders = [1]
  for (let size = 2; size <= n; size += 1) orders = withOneMore(orders, size)
  const extreme = orders.filter((_, inversions) => Math.abs(pairs - 2 * inversions) >= Math.abs(s))
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  return sum(extreme) / sum(orders)
}

/** The new largest value can stand in `size` places and adds 0 to size - 1 inversions. */
function withOneMore(orders: readonly number[], size: number): number[] {
  const next = new Array<number>(orders.length + size - 1).fill(0)
  orders.forEach((count, inversions) => {
    for (let more = 0; more < size; more += 1) next[inversions + more]! += count
  })
  return next
}
