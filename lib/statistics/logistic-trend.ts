import type { Counted } from './counted'
import { twoSidedP, Z95 } from './normal-distribution'
import type { Interval } from './wilson-interval'

export interface LogisticTrend extends Interval {
  /** Log odds a period. */
  slope: number
  /** Standard error of the slope, already inflated by sqrt(phi) where phi is over 1. */
  se: number
  /** Factor of the odds a period; `low` and `high` are its 95 % Wald interval. */
  odds: number
  /** Pearson chi2 / (T - 2): over 1 the shares vary more than chance alone would let them. */
  phi: number
  p: number
}

type Row = Counted & { t: number }

/**
 * The main test of a trend: logistic slope of k/n over equally spaced complete periods. Empty periods keep their place.
 * Null under 3 periods with papers, under 10 papers with the label, or where every paper has it.
 */
export function logisticTrend(periods: readonly Counted[]): LogisticTrend | null {
  const rows = periods.map((period, t) => ({ ...period, t })).filter(({ n }) => n > 0)
  const k = rows.reduce((sum, row) => sum + row.k, 0)
  if (rows.length < 3 || k < 10 || rows.every((row) => row.k === row.n)) return null
  return fitted(separated(rows) ? rows.map(softened) : rows)
}

/** With and without the label lie apart in time, but for one shared period at most: the slope would run off to infinity. */
function separated(rows: readonly Row[]): boolean {
  const withIt = rows.filter((row) => row.k > 0).map(({ t }) => t)
  const without = rows.filter((row) => row.k < row.n).map(({ t }) => t)
  return Math.max(...without) <= Math.min(...withIt) || Math.max(...withIt) <= Math.min(...without)
}

/**
 * Half a paper with the label where the first turns up beside none, half a paper without where all have it beside some:
 * 0, 0, 0, 40 is then read much like 0, 0, 1, 40. Half a paper in every period would pass for over-dispersion.
 */
function softened(row: Row, i: number, rows: readonly Row[]): Row {
  const beside = [rows[i - 1], rows[i + 1]]
  if (row.k === 0 && beside.some((other) => other && other.k > 0)) return { ...row, k: 0.5 }
  if (row.k === row.n && beside.some((other) => other && other.k < other.n)) return { ...row, k: row.n - 0.5 }
  return row
}

function fitted(rows: readonly Row[]): LogisticTrend {
  const { slope, variance, shares } = newton(rows)
  const chi2 = rows.reduce(
    (sum, { k, n }, i) => sum + (k - n * shares[i]!) ** 2 / (n * shares[i]! * (1 - shares[i]!)),
    0,
  )
  const phi = chi2 / (rows.length - 2)
  const se = Math.sqrt(variance * Math.max(1, phi))
  return {
    slope,
    se,
    odds: Math.exp(slope),
    low: Math.exp(slope - Z95 * se),
    high: Math.exp(slope + Z95 * se),
    phi,
    p: twoSidedP(slope / se),
  }
}

/** Newton's method on the log-likelihood, with t centred so that level and slope hardly interact; steps are cut to 2. */
function newton(rows: readonly Row[]): { slope: number; variance: number; shares: number[] } {
  const total = rows.reduce((sum, { n }) => sum + n, 0)
  const mean = rows.reduce((sum, { n, t }) => sum + n * t, 0) / total
  const share = rows.reduce((sum, { k }) => sum + k, 0) / total
  let [level, slope] = [Math.log(share / (1 - share)), 0]
  for (let round = 0; ; round += 1) {
    const shares = rows.map(({ t }) => 1 / (1 + Math.exp(-level - slope * (t - mean))))
    const { g0, g1, h00, h01, h11 } = derivatives(rows, shares, mean)
    const det = h00 * h11 - h01 * h01
    const steps = [(h11 * g0 - h01 * g1) / det, (h00 * g1 - h01 * g0) / det]
    const longest = Math.max(...steps.map(Math.abs))
    if (longest < 1e-12 || round === 100) return { slope, variance: h00 / det, shares }
    const cut = Math.min(1, 2 / longest)
    level += steps[0]! * cut
    slope += steps[1]! * cut
  }
}

/** Gradient and information matrix of (level, slope). */
function derivatives(rows: readonly Row[], shares: readonly number[], mean: number) {
  const sums = { g0: 0, g1: 0, h00: 0, h01: 0, h11: 0 }
  rows.forEach(({ k, n, t }, i) => {
    const share = shares[i]!
    const weight = n * share * (1 - share)
    sums.g0 += k - n * share
    sums.g1 += (k - n * share) * (t - mean)
    sums.h00 += weight
    sums.h01 += weight * (t - mean)
    sums.h11 += weight * (t - mean) ** 2
  })
  return sums
}
