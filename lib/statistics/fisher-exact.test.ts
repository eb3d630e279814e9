import { expect, test } from 'vitest'
import { fisherExact } from './fisher-exact'

const p = (together: number, a: number, b: number, papers: number) => fisherExact({ together, a, b, papers })

test('20 of 50 and 80 among 1000 meet by chance with p 7.9e-11', () => {
  expect(p(20, 50, 80, 1000) / 7.913983011809202e-11).toBeCloseTo(1, 9)
})

test.each([
  [1000, 20000, 30000, 1000000, 2.1673582606275166e-53],
  [700, 20000, 30000, 1000000, 2.3497103823614635e-5],
  [200, 1000, 2000, 100000, 2.1115042093242368e-135],
  [5, 60, 80, 5000, 0.002537598108783489],
  [3, 10, 12, 100, 0.09810112679702723],
])('%i of %i and %i among %i: as SciPy has it', (together, a, b, papers, expected) => {
  expect(p(together, a, b, papers) / expected).toBeCloseTo(1, 6)
})

test('as by chance is about a half, less than by chance is nearly sure', () => {
  expect(p(60, 300, 400, 2000)).toBeGreaterThan(0.4)
  expect(p(60, 300, 400, 1000)).toBeCloseTo(1, 12)
  expect(p(0, 300, 400, 1000)).toBe(1)
})

test('four of nine against five of nine: counted by hand among 126 ways', () => {
  ;[126, 125, 105, 45, 5].forEach((ways, together) =>
    expect(p(together, 4, 5, 9)).toBeCloseTo(ways / 126, 12),
  )
})

test('what must meet has p 1, what cannot has p 0', () => {
  expect(p(5, 8, 7, 10)).toBe(1)
  expect(p(6, 5, 7, 100)).toBe(0)
  expect(p(3, 3, 3, 3)).toBe(1)
})
