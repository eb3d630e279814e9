import { describe, expect, test } from 'vitest'
import type { Series, Timeline } from './series'
import { finding, trendsOf } from './trends'

const TOTALS = [200, 300, 400, 500, 600, 700, 800, 350]

const series = (id: string, share: (i: number) => number): Series => ({
  id,
  label: id,
  short: id,
  family: null,
  papers: 0,
  points: TOTALS.map((total, period) => {
    const papers = Math.round(total * share(period))
    return { period, papers, total, share: papers / total, low: 0, high: 1 }
  }),
})

const time = (...all: Series[]): Timeline => ({
  step: 3,
  periods: TOTALS.map((total, period) => ({ period, total, unfinished: period === TOTALS.length - 1 })),
  series: all,
  unplaced: 0,
  chosenByUs: true,
})

describe('what is rising', () => {
  test('a share that stays while the corpus grows fourfold is not', () => {
    expect(trendsOf(time(series('still', () => 0.2)))[0]!.word).toBe('steady')
  })

  test('a share that grows is, and one that shrinks falls', () => {
    const words = trendsOf(
      time(
        series('up', (i) => 0.05 + 0.04 * i),
        series('down', (i) => 0.4 - 0.04 * i),
      ),
    ).map((trend) => [trend.id, trend.word])
    expect(words).toEqual([
      ['up', 'rising'],
      ['down', 'falling'],
    ])
  })

  test('an unfinished period changes nothing', () => {
    const [usual] = trendsOf(time(series('a', (i) => 0.05 + 0.04 * i)))
    const [cut] = trendsOf(time(series('a', (i) => (i === 7 ? 0 : 0.05 + 0.04 * i))))
    expect(cut).toEqual(usual)
  })

  test('a handful of papers is uncertain', () => {
    expect(trendsOf(time(series('rare', (i) => (i > 4 ? 0.002 : 0))))[0]!.word).toBe('uncertain')
  })
})

test('a title says a finding only where the test found one', () => {
  expect(finding(trendsOf(time(series('still', () => 0.2))))).toBeNull()
  expect(
    finding(
      trendsOf(
        time(
          series('Up', (i) => 0.05 + 0.04 * i),
          series('Down', (i) => 0.4 - 0.04 * i),
        ),
      ),
    ),
  ).toBe('Rising: Up; falling: Down')
})
