import { expect, test } from 'vitest'
import { logistic, oddsOf, type Row } from './logistic'

const row = (isRight: boolean, ...features: number[]): Row => ({
  features: Int32Array.from(features),
  isRight,
})
const even = (features: number) => new Float64Array(features).fill(1)
const ROWS = [row(true, 0, 2), row(true, 0), row(false, 1, 2), row(false, 1), row(false, 2)]

test('tells apart what its features tell apart', () => {
  const model = logistic(ROWS, even(3))
  expect(oddsOf(model, Int32Array.of(0))).toBeGreaterThan(0)
  expect(oddsOf(model, Int32Array.of(1))).toBeLessThan(0)
})
test('features too rare to have a number count for the length alone', () => {
  const model = logistic(ROWS, even(3))
  const [short, long] = [Int32Array.of(0), Int32Array.of(0, -1, -1)]
  expect(oddsOf(model, long) - model.bias).toBeCloseTo((oddsOf(model, short) - model.bias) / Math.SQRT2)
})
test('a trusted feature goes further from 0', () => {
  const plain = logistic(ROWS, even(3)).weights[0]!
  expect(logistic(ROWS, Float64Array.of(4, 1, 1)).weights[0]!).toBeGreaterThan(plain)
})
test('gives the same each time', () => expect(logistic(ROWS, even(3))).toEqual(logistic(ROWS, even(3))))
