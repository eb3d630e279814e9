import { benjaminiHochberg } from '#lib/statistics/benjamini-hochberg'
import { kleinbergBursts } from '#lib/statistics/kleinberg-bursts'
import { logisticTrend } from '#lib/statistics/logistic-trend'
import { trendWord, type TrendWord } from '#lib/statistics/trend-word'
import type { Series, Timeline } from './series'

export interface Trend {
  id: string
  label: string
  short: string
  family: string | null
  papers: number
  /** Shares of the complete periods. */
  shares: number[]
  /** Share in the last complete period. */
  level: number
  /** Factor of the odds a year, with its 95 % interval; null where it was not tested. */
  odds: { value: number; low: number; high: number } | null
  q: number | null
  word: TrendWord
  /** First and last period of each burst, as places in `shares`. */
  bursts: [number, number][]
}

/** Fewer papers than this are shown, not tested: exploratory. */
export const ENOUGH_TO_TEST = 500

/**
 * What rises and falls: a logistic slope over the complete periods, q by Benjamini-Hochberg over every label tested here.
 * Rising ones first, by their odds. Unfinished periods are left out of everything.
 */
export function trendsOf(time: Timeline): Trend[] {
  const complete = time.periods.flatMap((one, i) => (one.unfinished ? [] : [i]))
  const fits = time.series.map((series) => logisticTrend(countedOf(series, complete)))
  const tested = fits.flatMap((fit, i) => (fit ? [i] : []))
  const qs = benjaminiHochberg(tested.map((i) => fits[i]!.p))
  const yearly = 12 / time.step
  return time.series
    .map((series, i): Trend => {
      const fit = fits[i] ?? null
      const q = fit ? qs[tested.indexOf(i)]! : null
      const odds = fit && { value: fit.odds ** yearly, low: fit.low ** yearly, high: fit.high ** yearly }
      const { id, label, short, family, papers } = series
      const shares = complete.map((at) => series.points[at]!.share)
      const bursts = kleinbergBursts(countedOf(series, complete)).map(({ start, end }): [number, number] => [
        start,
        end,
      ])
      return {
        id,
        label,
        short,
        family,
        papers,
        shares,
        level: shares.at(-1) ?? 0,
        odds,
        q,
        word: trendWord(q, odds),
        bursts,
      }
    })
    .sort(
      (a, b) =>
        ORDER[a.word] - ORDER[b.word] ||
        (b.odds?.value ?? 0) - (a.odds?.value ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
}

const ORDER: Record<TrendWord, number> = { rising: 0, steady: 1, uncertain: 2, falling: 3 }

const countedOf = (series: Series, periods: number[]) =>
  periods.map((at) => ({ k: series.points[at]!.papers, n: series.points[at]!.total }))

/** "Rising: Agents and Reasoning; falling: Fine-tuning": only what the test found, the largest shares; else null. */
export function finding(trends: Trend[]): string | null {
  const largest = (word: TrendWord) =>
    trends
      .filter((trend) => trend.word === word)
      .sort((a, b) => b.level - a.level)
      .slice(0, 2)
      .map((trend) => trend.short)
      .join(' and ')
  const [up, down] = [largest('rising'), largest('falling')]
  const said = [up && `rising: ${up}`, down && `falling: ${down}`].filter(Boolean).join('; ')
  return said ? said[0]!.toUpperCase() + said.slice(1) : null
}
