import type { Bound } from '#lib/paper'
import { logQuantile } from './quantile'

export interface ClaimSummary {
  /** Median and quartiles on the log scale; null without a paper. */
  median: number | null
  low: number | null
  high: number | null
  /** Papers whose values count. */
  n: number
}

interface Stated {
  paper: string
  ratio: number | null
  ratio_high: number | null
  ratio_other: number | null
  bound: Bound | null
}

/**
 * The typical claimed ratio of one metric and group: one paper, one vote (the geometric mean of its values), then the median
 * (Fleming and Wallace 1986 on why no arithmetic mean). Bounds and ambiguous wordings are left out unless asked for.
 */
export function claimSummary(claims: readonly Stated[], { bounds }: { bounds: boolean }): ClaimSummary {
  const byPaper = new Map<string, number[]>()
  for (const claim of claims) {
    if (claim.ratio === null || claim.ratio <= 0) continue
    if (!bounds && !isExact(claim)) continue
    const value = claim.ratio_high === null ? claim.ratio : Math.sqrt(claim.ratio * claim.ratio_high)
    byPaper.set(claim.paper, [...(byPaper.get(claim.paper) ?? []), value])
  }
  const votes = [...byPaper.values()].map((values) => geometricMean(values))
  return {
    median: logQuantile(votes, 0.5),
    low: logQuantile(votes, 0.25),
    high: logQuantile(votes, 0.75),
    n: votes.length,
  }
}

const isExact = ({ bound, ratio_other }: Stated): boolean =>
  ratio_other === null && (bound === null || bound === 'exact' || bound === 'average')

const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
