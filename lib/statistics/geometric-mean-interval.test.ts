import { expect, test } from 'vitest'
import { geometricMeanInterval } from './geometric-mean-interval'

test('the geometric mean of 1.5, 2, 4 and 10 lies between 0.86 and 12.7', () => {
  const { low, high } = geometricMeanInterval([1.5, 2, 4, 10])!
  expect(low).toBeCloseTo(0.8636, 4)
  expect(high).toBeCloseTo(12.6841, 4)
})

test('one ratio has no interval', () => {
  expect(geometricMeanInterval([3])).toBeNull()
})
