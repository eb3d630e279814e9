import { expect, test } from 'vitest'
import { wilsonInterval } from './wilson-interval'

test.each([
  [81, 263, 0.255289, 0.36621],
  [15, 148, 0.062386, 0.160487],
  [0, 20, 0, 0.161125],
  [1, 29, 0.006113, 0.171755],
  [0, 10, 0, 0.277533],
  [1, 10, 0.017876, 0.40415],
  [5, 10, 0.236593, 0.763407],
  [20, 400, 0.032597, 0.075964],
])('%i of %i papers is a share between %f and %f', (k, n, low, high) => {
  const interval = wilsonInterval(k, n)
  expect(interval.low).toBeCloseTo(low, 6)
  expect(interval.high).toBeCloseTo(high, 6)
})

test('none and all are exact ends', () => {
  expect(wilsonInterval(0, 7).low).toBe(0)
  expect(wilsonInterval(7, 7).high).toBe(1)
})
