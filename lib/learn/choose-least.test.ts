import { expect, test } from 'vitest'
import { choiceAt, chooseLeast } from './choose-least'

const TOLD = [
  { odds: [2, -0.1, -3], right: new Set([0, 1]) },
  { odds: [-2, 1, -0.9], right: new Set([1]) },
]

test('counts labels of all papers', () =>
  expect(choiceAt(TOLD, 3, 0.5)).toEqual({ least: 0.5, precision: 1, recall: 2 / 3, f1: 0.8 }))
test('gives no more labels than asked for', () => expect(choiceAt(TOLD, 1, 0.2).recall).toBe(2 / 3))
test('takes the likelihood at which most agrees', () => {
  const { least, f1 } = chooseLeast(TOLD, 3)
  expect(f1).toBe(1)
  // -0.1 is a likelihood of 0.475, -0.9 one of 0.289.
  expect(least).toBeGreaterThan(0.289)
  expect(least).toBeLessThan(0.475)
})
