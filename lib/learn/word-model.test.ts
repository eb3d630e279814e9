import { expect, test } from 'vitest'
import { mulberry32 } from '#lib/graph/mulberry32'
import { type Example, shuffled, WordModel } from './word-model'

/** Features 0 and 1 tell labels 0 and 1; 2 is everywhere. */
const EXAMPLES: Example[] = Array.from({ length: 60 }, (_, i) => ({
  features: Int32Array.from([i % 2, 2]),
  labels: [i % 2],
}))
const ROUNDS = { times: 10, rate: 0.3, left: 0 }

function learned(): WordModel {
  const model = new WordModel(3, 2, mulberry32(1))
  model.learn(EXAMPLES, ROUNDS)
  return model
}

test('learns which features tell which label', () => {
  const [zero, one] = learned().odds(Int32Array.from([0, 2]))
  expect(zero).toBeGreaterThan(0)
  expect(one).toBeLessThan(0)
})

test('gives the same weights for the same seed', () => expect(learned().weights).toEqual(learned().weights))

test('keeps the weightiest features of each label, and only they are learned on', () => {
  const model = learned()
  model.prune(1, [30, 30, 60])
  model.learn([{ features: Int32Array.from([0]), labels: [1] }], ROUNDS)
  expect(model.weights.filter((weight) => weight !== 0)).toHaveLength(2)
})

test('one that restarts is learned on apart', () => {
  const model = learned()
  const before = Float32Array.from(model.weights)
  model.restarted().learn(EXAMPLES, ROUNDS)
  expect(model.weights).toEqual(before)
})

test('shuffles every number once', () =>
  expect(shuffled(50, mulberry32(7)).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i)))
