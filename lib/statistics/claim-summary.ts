import type { Bound } from '#lib/paper'
import { geometricMean } from './geometric-mean'
import { logQuantile } from './quantile'

/** Papers that a median and its quartiles need. */
export const FOR_MEDIAN = 3
export const FOR_QUARTILES = 5

export interface ClaimSummary {
  /** On the log scale; null under 3 papers. */
  median: number | null
  /** Quartiles on the log scale; null under 5 papers. */
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
 * (Fleming and Wallace 1986 on why no arithmetic mean). Exact values and ranges speak for a paper; its bounds ("up to", "at
 * least", "about") and ambiguous wordings, at their smaller reading, only where it has no other and they are asked for.
 */
export function claimSummary(claims: readonly Stated[], { bounds }: { bounds: boolean }): ClaimSummary {
  const firm = votesOf(claims.filter(isFirm))
  const soft = bounds ? votesOf(claims.filter((claim) => !isFirm(claim))) : new Map<string, number>()
  const votes = [...new Map([...soft, ...firm]).values()]
  const n = votes.length
  return {
    median: n >= FOR_MEDIAN ? logQuantile(votes, 0.5) : null,
    low: n >= FOR_QUARTILES ? logQuantile(votes, 0.25) : null,
    high: n >= FOR_QUARTILES ? logQuantile(votes, 0.75) : null,
    n,
  }
}

/** "on average 3x" is a value like any other, not a bound. */
const isFirm = ({ bound, ratio_other }: Stated): boolean =>
  ratio_other === null && (bound === null || bound === 'exact' || bound === 'average')

/** Values are sorted first, so that the order of a paper's claims cannot change the last digit of their mean. */
function votesOf(claims: readonly Stated[]): Map<string, number> {
  const byPaper = new Map<string, number[]>()
  for (const claim of claims) {
    const value = valueOf(claim)
    if (value !== null) byPaper.set(claim.paper, [...(byPaper.get(claim.paper) ?? []), value])
  }
  return new Map([...byPaper].map(([paper, values]) => [paper, geometricMean(values.sort((a, b) => a - b))!]))
}

function valueOf({ ratio, ratio_high, ratio_other }: Stated): number | null {
  if (ratio === null || ratio <= 0) return null
  if (ratio_high !== null) return Math.sqrt(ratio * ratio_high)
  return ratio_other === null ? ratio : Math.min(ratio, ratio_other)
}
