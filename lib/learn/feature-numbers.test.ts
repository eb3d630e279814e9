import { expect, test } from 'vitest'
import { FeatureNumbers } from './feature-numbers'

test('numbers features in the order in which they are met, the same each time', () => {
  const numbers = new FeatureNumbers()
  expect([numbers.of('word', 'a', ''), numbers.of('word', 'b', 'c')]).toEqual([0, 1])
  expect([numbers.of('word', 'b', 'c'), numbers.of('word', 'b', '')]).toEqual([1, 2])
  expect(numbers.names).toEqual(['word|a|', 'word|b|c', 'word|b|'])
})

test('what cannot be written as a name has no number', () =>
  expect(new FeatureNumbers().of('word', 'a|b', '')).toBe(-1))

test('once closed, nothing new has a number', () => {
  const numbers = new FeatureNumbers()
  numbers.of('word', 'a', '')
  numbers.close()
  expect([numbers.of('word', 'a', ''), numbers.of('word', 'b', '')]).toEqual([0, -1])
})
