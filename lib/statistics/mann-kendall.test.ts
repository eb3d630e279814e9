import { expect, test } from 'vitest'
import { mannKendall } from './mann-kendall'
import nile from './nile.fixture.json'

const check = (values: readonly number[], expected: Record<string, number | boolean>) => {
  const result = { ...mannKendall(values)! }
  for (const [key, value] of Object.entries(expected)) {
    const got = result[key as keyof typeof result]
    if (typeof value === 'boolean') expect(got).toBe(value)
    else
      expect(Math.abs((got as number) - value), `${key}: ${got}`).toBeLessThanOrEqual(
        6e-7 * Math.max(1, Math.abs(value)),
      )
  }
}

test('1 to 8 in order rise as surely as eight values can', () => {
  check([1, 2, 3, 4, 5, 6, 7, 8], { s: 28, variance: 65.333333, z: 3.340384, tau: 1, exact: true })
  expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 8])!.p).toBeCloseTo(4.960317e-5, 11)
})

test('2, 4, 3, 7, 6, 9, 8, 12 rise: exact p 0.0055', () => {
  check([2, 4, 3, 7, 6, 9, 8, 12], { s: 22, z: 2.598076, p: 0.005505952, tau: 0.785714 })
})

test('ties take the normal p with a smaller variance', () => {
  check([5, 5, 6, 5, 7, 7, 9, 8], { s: 20, variance: 60.666667, z: 2.439375, p: 0.014713, exact: false })
  const ties = [17, 14, 39, 16, 39, 14, 14, 39, 17, 39]
  check(ties, { s: 7, variance: 111.666667, z: 0.567792, p: 0.570176, exact: false })
})

test('the Nile falls from 1871 to 1970', () => {
  check(nile, { s: -1387, variance: 112728.3333333, z: -4.128067, tau: -0.280202 })
  expect(mannKendall(nile)!.p).toBeCloseTo(3.658e-5, 8)
})

/** A series of n distinct values with S = s: sorted, then the largest value moved back one inversion at a time. */
function withScore(n: number, s: number): number[] {
  let inversions = ((n * (n - 1)) / 2 - s) / 2
  const values: number[] = []
  for (let value = 1; value <= n; value += 1) {
    const back = Math.min(inversions, values.length)
    values.splice(values.length - back, 0, value)
    inversions -= back
  }
  return values
}

test.each([
  [5, 10],
  [6, 13],
  [7, 15],
  [8, 18],
  [9, 20],
  [10, 23],
])('of %i values a score of %i is the least that counts at 5 %%', (n, s) => {
  const [least, less] = [mannKendall(withScore(n, s))!, mannKendall(withScore(n, s - 2))!]
  expect([least.s, less.s]).toEqual([s, s - 2])
  expect(least.p).toBeLessThanOrEqual(0.05)
  expect(less.p).toBeGreaterThan(0.05)
})

test('four values are never tested, equal ones have no trend', () => {
  expect(mannKendall([1, 2, 3, 4])).toBeNull()
  check([3, 3, 3, 3, 3], { s: 0, z: 0, p: 1 })
})
