import { expect, test } from 'vitest'
import { logFactorial } from './log-factorial'

test('5! is 120 and 0! is 1', () => {
  expect(Math.exp(logFactorial(5))).toBeCloseTo(120, 10)
  expect(logFactorial(0)).toBe(0)
})

test('the table and the series meet', () => {
  expect(logFactorial(171) - logFactorial(170)).toBeCloseTo(Math.log(171), 11)
  expect(logFactorial(1000)).toBeCloseTo(5912.128178488163, 9)
})
