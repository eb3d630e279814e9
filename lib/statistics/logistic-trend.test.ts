import { expect, test } from 'vitest'
import { logisticTrend } from './logistic-trend'

const RISING = [
  { k: 10, n: 200 },
  { k: 12, n: 210 },
  { k: 18, n: 205 },
  { k: 25, n: 220 },
]

test('10/200, 12/210, 18/205, 25/220 rise by 38 % in odds a period', () => {
  const trend = logisticTrend(RISING)!
  expect(trend.slope).toBeCloseTo(0.319977, 6)
  expect(trend.se).toBeCloseTo(0.120324, 6)
  expect(trend.odds).toBeCloseTo(1.377096, 6)
  expect(trend.low).toBeCloseTo(1.087789, 6)
  expect(trend.high).toBeCloseTo(1.743348, 6)
  expect(trend.phi).toBeCloseTo(0.09986, 5)
})

test('shares that jump about widen the interval by the root of phi', () => {
  const jumpy = [5, 60, 10, 70, 20].map((k) => ({ k, n: 200 }))
  const trend = logisticTrend(jumpy)!
  expect(trend.phi).toBeGreaterThan(10)
  expect(trend.low).toBeLessThan(1)
  expect(trend.p).toBeGreaterThan(0.05)
})

test('two periods or nine papers are too little for a trend', () => {
  expect(logisticTrend(RISING.slice(0, 2))).toBeNull()
  expect(logisticTrend([3, 3, 3].map((k) => ({ k, n: 50 })))).toBeNull()
  expect(logisticTrend([...RISING.slice(0, 2), { k: 0, n: 0 }])).toBeNull()
  expect(logisticTrend([9, 9, 9].map((k) => ({ k, n: 9 })))).toBeNull()
})

test('an empty period keeps its place in time', () => {
  const gap = logisticTrend([...RISING.slice(0, 2), { k: 0, n: 0 }, ...RISING.slice(2)])!
  expect(gap.slope).toBeLessThan(logisticTrend(RISING)!.slope)
})

test('a label that appears only in the last period rises by a finite factor', () => {
  const trend = logisticTrend([0, 0, 0, 40].map((k) => ({ k, n: 200 })))!
  expect(trend.low).toBeGreaterThan(1)
  expect(trend.p).toBeLessThan(0.01)
  expect(Number.isFinite(trend.high)).toBe(true)
  const gone = logisticTrend([40, 0, 0, 0].map((k) => ({ k, n: 200 })))!
  expect(gone.slope).toBeCloseTo(-trend.slope, 9)
})

test('a label on no paper and then on every paper is a finite trend too', () => {
  for (const ks of [
    [0, 0, 20, 20],
    [0, 0, 7, 20],
    [12, 20, 20, 20],
  ]) {
    const trend = logisticTrend(ks.map((k) => ({ k, n: 20 })))!
    expect(trend.slope).toBeGreaterThan(0)
    expect(Number.isFinite(trend.se)).toBe(true)
  }
})
