import type { Counted } from './counted'

/** A beta prior: its mean and its strength in papers. */
export interface SharePrior {
  mean: number
  /** Infinite where the shares differ no more than chance makes them. */
  strength: number
}

/** Beta prior over the shares of a view's labels: Kleinman's moments (1973), weighted by n. Mean 0 where there are no papers. */
export function sharePrior(labels: readonly Counted[]): SharePrior {
  const total = labels.reduce((sum, { n }) => sum + n, 0)
  if (total === 0) return { mean: 0, strength: Infinity }
  const mean = labels.reduce((sum, { k }) => sum + k, 0) / total
  const chance = mean * (1 - mean)
  const sums = { spread: 0, one: 0, all: 0 }
  for (const { k, n } of labels) {
    if (n === 0) continue
    sums.spread += n * (k / n - mean) ** 2
    sums.one += 1 - n / total
    sums.all += n * (1 - n / total)
  }
  const excess = (sums.spread - chance * sums.one) / (chance * (sums.all - sums.one))
  return { mean, strength: excess > 0 ? Math.max(0, 1 / excess - 1) : Infinity }
}

/** Share to rank by: k/n drawn towards the prior's mean, the more the fewer papers there are (empirical Bayes, Robinson 2015). */
export function shrunkenShare({ k, n }: Counted, { mean, strength }: SharePrior): number {
  if (strength === Infinity || n + strength === 0) return mean
  return (k + mean * strength) / (n + strength)
}
