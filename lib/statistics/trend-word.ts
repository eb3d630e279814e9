import type { Interval } from './wilson-interval'

export type TrendWord = 'rising' | 'falling' | 'steady' | 'uncertain'

/** Expected share of false findings among those that are told. */
export const SIGNIFICANT = 0.05
/** Growth within these factors is no change worth the name. */
export const STEADY = { low: 0.8, high: 1.25 }

/** What may be said of a label: q of its slope among all labels of the view, and the interval of its growth. Null where not tested. */
export function trendWord(q: number | null, growth: Interval | null): TrendWord {
  if (!growth) return 'uncertain'
  if (q !== null && q < SIGNIFICANT && growth.low > 1) return 'rising'
  if (q !== null && q < SIGNIFICANT && growth.high < 1) return 'falling'
  return growth.low >= STEADY.low && growth.high <= STEADY.high ? 'steady' : 'uncertain'
}
