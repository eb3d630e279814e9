import { expect, test } from 'vitest'
import { mulberry32 } from './mulberry32'

const first = (seed: number, n: number) => Array.from({ length: n }, mulberry32(seed))

test('one seed gives one stream, another seed another', () => {
  expect(first(7, 100)).toEqual(first(7, 100))
  expect(first(7, 3)).not.toEqual(first(8, 3))
})

test('the numbers fill 0 to 1 evenly', () => {
  const numbers = first(1, 10_000)
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThan(1)
  expect(numbers.reduce((a, b) => a + b) / numbers.length).toBeCloseTo(0.5, 1)
})
