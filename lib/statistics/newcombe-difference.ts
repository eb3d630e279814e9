import type { Counted } from './counted'
import { wilsonInterval, type Interval } from './wilson-interval'

/** Share of `a` minus share of `b` with its 95 % interval: Newcombe 1998, method 10. Both n must be positive. */
export function newcombeDifference(a: Counted, b: Counted): Interval & { difference: number } {
  const [first, second] = [a.k / a.n, b.k / b.n]
  const [one, two] = [wilsonInterval(a.k, a.n), wilsonInterval(b.k, b.n)]
  const difference = first - second
  return {
    difference,
    low: difference - Math.hypot(first - one.low, two.high - second),
    high: difference + Math.hypot(one.high - first, second - two.low),
  }
}
