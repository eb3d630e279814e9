import type { Counted } from './counted'
import { Z95 } from './normal-distribution'
import type { Interval } from './wilson-interval'

export interface Growth extends Interval {
  /** Share after over share before, 0.5 added to every count. */
  ratio: number
  /** Under 3 papers in both windows: show the counts and "too few to say". */
  tooFew: boolean
  /** None before: say "new", never a change in percent. */
  fromZero: boolean
}

/** Growth of a share from one window to the next with its 95 % interval (Katz log, Walter). Null where a window is empty. */
export function twoWindowGrowth(before: Counted, after: Counted): Growth | null {
  if (before.n <= 0 || after.n <= 0) return null
  const [k1, n1, k2, n2] = [before.k + 0.5, before.n + 0.5, after.k + 0.5, after.n + 0.5]
  const log = Math.log(k2 / n2 / (k1 / n1))
  const half = Z95 * Math.sqrt(1 / k2 - 1 / n2 + 1 / k1 - 1 / n1)
  return {
    ratio: Math.exp(log),
    low: Math.exp(log - half),
    high: Math.exp(log + half),
    tooFew: before.k < 3 && after.k < 3,
    fromZero: before.k === 0 && after.k > 0,
  }
}
