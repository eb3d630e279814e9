import { geometricMean } from './geometric-mean'
import { tPoint } from './t-point'
import type { Interval } from './wilson-interval'

/** 95 % t-interval of a geometric mean, on logarithms; null under two ratios. To be shown from five of one metric and baseline. */
export function geometricMeanInterval(ratios: readonly number[]): Interval | null {
  const n = ratios.length
  if (n < 2) return null
  const centre = Math.log(geometricMean(ratios)!)
  const variance = ratios.reduce((sum, ratio) => sum + (Math.log(ratio) - centre) ** 2, 0) / (n - 1)
  const half = tPoint(n - 1) * Math.sqrt(variance / n)
  return { low: Math.exp(centre - half), high: Math.exp(centre + half) }
}
