import type { Counted } from './counted'

/**
 * What marks a group off from the rest: difference of log odds under an informative Dirichlet prior worth `prior` papers spread
 * as in both together (Monroe, Colaresi, Quinn 2008). Rare labels are held back instead of running to infinity.
 * Null where neither has the label.
 */
export function logOddsDirichlet(
  group: Counted,
  rest: Counted,
  prior = 100,
): { difference: number; z: number } | null {
  const a = (prior * (group.k + rest.k)) / (group.n + rest.n)
  if (!(a > 0)) return null
  const logOdds = ({ k, n }: Counted) => Math.log((k + a) / (n + prior - k - a))
  const difference = logOdds(group) - logOdds(rest)
  const z = difference / Math.sqrt(1 / (group.k + a) + 1 / (rest.k + a))
  return Number.isFinite(z) ? { difference, z } : null
}
