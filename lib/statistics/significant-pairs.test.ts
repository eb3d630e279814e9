import { expect, test } from 'vitest'
import { significantPairs } from './significant-pairs'

test('q weighs a pair against all that were looked at', () => {
  const strong = { name: 'strong', together: 20, a: 50, b: 80, papers: 1000 }
  const chance = Array.from({ length: 99 }, () => ({
    name: 'chance',
    together: 4,
    a: 50,
    b: 80,
    papers: 1000,
  }))
  const [first, ...rest] = significantPairs([strong, ...chance])
  expect(first).toMatchObject({ name: 'strong', p: expect.closeTo(7.914e-11, 14) })
  expect(first!.q).toBeCloseTo(7.914e-9, 12)
  expect(rest.every(({ q }) => q > 0.05)).toBe(true)
})

test('ten thousand candidates of a large corpus are no burden', () => {
  const pairs = Array.from({ length: 10_000 }, (_, i) => ({
    together: 3 + (i % 400),
    a: 1000 + (i % 997),
    b: 5000 + (i % 3001),
    papers: 200_000,
  }))
  expect(significantPairs(pairs).every(({ p, q }) => p >= 0 && q >= p && q <= 1)).toBe(true)
})

test('no candidates, no pairs', () => {
  expect(significantPairs([])).toEqual([])
})
