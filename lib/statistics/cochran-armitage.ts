import type { Counted } from './counted'
import { twoSidedP } from './normal-distribution'

/** Score test of a trend in shares over equally spaced periods; null where nothing varies. Empty periods keep their place. */
export function cochranArmitage(periods: readonly Counted[]): { z: number; p: number } | null {
  const n = periods.reduce((sum, period) => sum + period.n, 0)
  const share = periods.reduce((sum, period) => sum + period.k, 0) / n
  const mean = periods.reduce((sum, period, t) => sum + t * period.n, 0) / n
  const spread = periods.reduce((sum, period, t) => sum + period.n * (t - mean) ** 2, 0)
  const variance = share * (1 - share) * spread
  if (!(variance > 0)) return null
  const score = periods.reduce((sum, period, t) => sum + (t - mean) * (period.k - period.n * share), 0)
  const z = score / Math.sqrt(variance)
  return { z, p: twoSidedP(z) }
}
