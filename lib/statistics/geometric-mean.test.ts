import { expect, test } from 'vitest'
import { geometricMean } from './geometric-mean'

test('the geometric mean of 1.5, 2, 4 and 10 is 3.31', () => {
  expect(geometricMean([1.5, 2, 4, 10])).toBeCloseTo(3.309751, 6)
})

test('twice as fast and half as fast come to no change', () => {
  expect(geometricMean([2, 0.5])).toBeCloseTo(1, 12)
})

test('one ratio is its own mean, to the last digit, and of none there is none', () => {
  expect(geometricMean([6.7])).toBe(6.7)
  expect(geometricMean([])).toBeNull()
})
