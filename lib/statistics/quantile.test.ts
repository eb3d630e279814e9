import { expect, test } from 'vitest'
import { logQuantile, median, quantile } from './quantile'

test('the median of 1.5, 2, 4 and 10 is 3, on the log scale 2.83', () => {
  expect(median([10, 2, 4, 1.5])).toBe(3)
  expect(logQuantile([10, 2, 4, 1.5], 0.5)).toBeCloseTo(2.828427, 6)
})

test('quartiles are interpolated between neighbours', () => {
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75)
  expect(quantile([1, 2, 3, 4], 0.75)).toBe(3.25)
  expect(logQuantile([1, 4, 16], 0.25)).toBeCloseTo(2, 12)
})

test('turning every ratio over turns the quantiles over', () => {
  const ratios = [0.5, 3, 4, 8]
  const over = ratios.map((ratio) => 1 / ratio)
  expect(logQuantile(over, 0.75)).toBeCloseTo(1 / logQuantile(ratios, 0.25)!, 12)
})

test('one value is its own median and of no value there is none', () => {
  expect(median([7])).toBe(7)
  expect(median([])).toBeNull()
  expect(logQuantile([], 0.5)).toBeNull()
})
