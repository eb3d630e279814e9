import { median } from './quantile'

export type PeriodLength = 'month' | 'quarter' | 'year'

/** A period of fewer papers than this, at the median, shows chance rather than change. */
export const ENOUGH = 20

/**
 * The finest period with a median of 20 papers or more, else the year.
 * `papers` counts those dated to the month or better; `month` is months since January 1970.
 */
export function choosePeriod(months: readonly { month: number; papers: number }[]): PeriodLength {
  if (medianPer(1, months) >= ENOUGH) return 'month'
  return medianPer(3, months) >= ENOUGH ? 'quarter' : 'year'
}

/** Over the periods that hold a paper: a few old stragglers must not make a large corpus coarse. */
function medianPer(step: number, months: readonly { month: number; papers: number }[]): number {
  const totals = new Map<number, number>()
  for (const { month, papers } of months) {
    const at = Math.floor(month / step)
    totals.set(at, (totals.get(at) ?? 0) + papers)
  }
  return median([...totals.values()]) ?? 0
}
