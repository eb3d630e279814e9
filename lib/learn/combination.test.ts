import { expect, test } from 'vitest'
import { combinedOdds } from '#lib/extract/labels/combined-odds'
import { type Case, combination } from './combination'

/** Two labels; the first input tells which is right, the second nothing. */
const CASES: Case[] = Array.from({ length: 40 }, (_, i) => ({
  inputs: [
    [i % 2 ? 2 : 0, i % 3],
    [i % 2 ? 0 : 2, i % 5],
  ],
  right: new Set([i % 2 ? 0 : 1]),
}))

test('weighs inputs by what they tell', () => {
  const fitted = combination(CASES)
  expect(fitted.weights[0]!).toBeGreaterThan(5 * Math.abs(fitted.weights[1]!))
  for (const { inputs, right } of CASES)
    for (const [label, odds] of combinedOdds(fitted, inputs).entries())
      expect(odds > 0).toBe(right.has(label))
})

test('says how often a label is right where the inputs tell nothing', () => {
  const cases = Array.from({ length: 100 }, (_, i) => ({
    inputs: [[1], [1]],
    right: new Set(i % 4 ? [] : [0, 1]),
  }))
  const [odds] = combinedOdds(combination(cases), [[1], [1]])
  expect(1 / (1 + Math.exp(-odds!))).toBeCloseTo(0.25, 2)
})
