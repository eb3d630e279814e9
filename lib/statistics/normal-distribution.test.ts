import { expect, test } from 'vitest'
import { normalCdf, normalTail, twoSidedP, Z95 } from './normal-distribution'

test('half of the normal distribution lies below 0 and 97.5 % below 1.96', () => {
  expect(normalCdf(0)).toBe(0.5)
  expect(normalCdf(Z95)).toBeCloseTo(0.975, 14)
  expect(normalCdf(-Z95)).toBeCloseTo(0.025, 14)
})

test('far tails keep their digits (SciPy)', () => {
  expect(normalTail(2.999999) / 1.3499024629e-3).toBeCloseTo(1, 9)
  expect(normalTail(3) / 1.3498980316300957e-3).toBeCloseTo(1, 12)
  expect(normalTail(10) / 7.61985302416047e-24).toBeCloseTo(1, 12)
  expect(normalTail(40)).toBe(0)
})

test('a two-sided p is the same for either sign and never over 1', () => {
  expect(twoSidedP(2.693367)).toBeCloseTo(0.007073, 6)
  expect(twoSidedP(-2.693367)).toBe(twoSidedP(2.693367))
  expect(twoSidedP(0)).toBe(1)
})
