import { labelsByPeriod, type LabelPeriod } from '#lib/questions/labels-by-period'
import { papersByMonth, type MonthCount } from '#lib/questions/papers-by-month'
import { choosePeriod } from '#lib/statistics/choose-period'
import { wilsonInterval } from '#lib/statistics/wilson-interval'
import { period } from '../format'
import type { Opened } from '../open-view'

export const STEPS = { month: 1, quarter: 3, year: 12 } as const
export type Step = 1 | 3 | 12

export interface Point {
  period: number
  papers: number
  total: number
  share: number
  low: number
  high: number
}

export interface Series {
  id: string
  label: string
  short: string
  family: string | null
  papers: number
  points: Point[]
}

export interface Timeline {
  step: Step
  /** Every period from the first to the last with a paper; a period without papers has total 0. */
  periods: { period: number; total: number; unfinished: boolean }[]
  series: Series[]
  /** Papers that no period of this length can hold: undated, or dated by year alone. */
  unplaced: number
  /** True where the reader did not choose the period. */
  chosenByUs: boolean
}

/** The labels of a view over time, the most frequent first. */
export async function timeline(opened: Opened<'topics'>): Promise<Timeline> {
  const { reader, filter, state, chosen } = opened
  const months = await papersByMonth(reader, filter)
  const step = STEPS[state.period ?? periodFor(months)]
  const periods = periodsOf(months, step, reader.newest)
  const rows = await labelsByPeriod(reader, filter, { of: state.of, step, limit: 60, ids: state.focus })
  const placed = periods.reduce((sum, { total }) => sum + total, 0)
  return {
    step,
    periods,
    series: seriesOf(rows, periods),
    unplaced: chosen.papers - placed,
    chosenByUs: state.period === null,
  }
}

/** Where over a tenth of the papers are dated by year alone, months would leave them out: then years. */
function periodFor(months: MonthCount[]) {
  const papers = months.reduce((sum, month) => sum + month.papers, 0)
  const fine = months
    .filter((month) => month.fine > 0)
    .map((month) => ({ month: month.month, papers: month.fine }))
  return fine.reduce((sum, month) => sum + month.papers, 0) < 0.9 * papers ? 'year' : choosePeriod(fine)
}

/** In a large corpus the first periods of under ten papers come before the collecting began: a share of them says nothing. */
const ENOUGH_TO_TRIM = 500
const FEWEST = 10

function periodsOf(months: MonthCount[], step: Step, newest: string | null): Timeline['periods'] {
  const totals = new Map<number, number>()
  for (const { month, papers, fine } of months) {
    const at = Math.floor(month / step)
    totals.set(at, (totals.get(at) ?? 0) + (step === 12 ? papers : fine))
  }
  const all = [...totals.values()].reduce((sum, total) => sum + total, 0)
  const least = all >= ENOUGH_TO_TRIM ? FEWEST : 1
  const placed = [...totals].filter(([, total]) => total >= least).map(([at]) => at)
  if (placed.length === 0) return []
  const first = Math.min(...placed)
  const last = Math.max(...placed)
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    period: first + i,
    total: totals.get(first + i) ?? 0,
    unfinished: first + i === last && unfinished(last, step, newest),
  }))
}

/** The data end before the period does. Dates by month are taken to reach their month's end. */
function unfinished(at: number, step: Step, newest: string | null): boolean {
  if (!newest || newest.length === 4) return false
  const next = new Date(Date.UTC(1970, (at + 1) * step, 1)).toISOString()
  const day =
    newest.length === 7
      ? new Date(Date.UTC(Number(newest.slice(0, 4)), Number(newest.slice(5)), 1))
      : new Date(Date.parse(newest) + 86_400_000)
  return day.toISOString() < next
}

function seriesOf(rows: LabelPeriod[], periods: Timeline['periods']): Series[] {
  const byLabel = new Map<string, LabelPeriod[]>()
  for (const row of rows) byLabel.set(row.id, [...(byLabel.get(row.id) ?? []), row])
  return [...byLabel.values()].map((own) => {
    const { id, label, short, family } = own[0]!
    const counts = new Map(own.map((row) => [row.period, row.papers]))
    const points = periods.map(({ period: at, total }) => pointOf(at, counts.get(at) ?? 0, total))
    return { id, label, short, family, papers: own.reduce((sum, row) => sum + row.papers, 0), points }
  })
}

function pointOf(at: number, papers: number, total: number): Point {
  const { low, high } = total ? wilsonInterval(papers, total) : { low: 0, high: 0 }
  return { period: at, papers, total, share: total ? papers / total : 0, low, high }
}

/** The rows of `/topics.json`: one a label and period in which papers were collected. */
export async function topicRows(opened: Opened<'topics'>) {
  const { series, step } = await timeline(opened)
  return series.flatMap(({ id, label, points }) =>
    points
      .filter((point) => point.total > 0)
      .map(({ period: at, papers, total, share, low, high }) => ({
        period: period(at, step),
        id,
        label,
        papers,
        total,
        share,
        low,
        high,
      })),
  )
}
