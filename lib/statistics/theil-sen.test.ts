import { expect, test } from 'vitest'
import nile from './nile.fixture.json'
import { theilSen } from './theil-sen'

test.each([
  [[1, 2, 3, 4, 5, 6, 7, 8], 1],
  [[2, 4, 3, 7, 6, 9, 8, 12], 1.2916667],
  [[5, 5, 6, 5, 7, 7, 9, 8], 0.5],
  [nile, -2.6],
])('series %#: the median slope is as published', (values, slope) => {
  expect(theilSen(values)).toBeCloseTo(slope, 7)
})

test('one outlier does not bend the slope, and one value has none', () => {
  expect(theilSen([1, 2, 3, 400, 5, 6, 7])).toBe(1)
  expect(theilSen([1])).toBeNull()
})
