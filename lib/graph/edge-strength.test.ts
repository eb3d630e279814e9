import { expect, test } from 'vitest'
import { edgeStrength } from './edge-strength'

test('20 together of 50 and 80 among 1000: five times as often as by chance', () => {
  const strength = edgeStrength({ together: 20, a: 50, b: 80, papers: 1000 })
  expect(strength.expected).toBeCloseTo(4, 12)
  expect(strength.timesExpected).toBe(5)
  expect(strength.association).toBe(0.005)
  expect(strength.pmi).toBeCloseTo(1.609438, 6)
  expect(strength.npmi).toBeCloseTo(0.411408, 6)
  expect(strength.jaccard).toBeCloseTo(0.181818, 6)
  expect(strength.cosine).toBeCloseTo(0.316228, 6)
})

test('4 together, as expected by chance, have no strength', () => {
  const strength = edgeStrength({ together: 4, a: 50, b: 80, papers: 1000 })
  expect(strength).toMatchObject({ timesExpected: 1, pmi: 0, npmi: 0 })
  expect(strength.jaccard).toBeCloseTo(0.031746, 6)
  expect(strength.cosine).toBeCloseTo(0.063246, 6)
})

test('two that occur once and together come out on top: a floor is needed', () => {
  const strength = edgeStrength({ together: 1, a: 1, b: 1, papers: 1000 })
  expect(strength).toMatchObject({ timesExpected: 1000, npmi: 1, jaccard: 1, cosine: 1 })
  expect(strength.pmi).toBeCloseTo(6.907755, 6)
})

test('never together is -1, in every paper together is 1, and neither is NaN', () => {
  expect(edgeStrength({ together: 0, a: 5, b: 8, papers: 100 }).npmi).toBe(-1)
  expect(edgeStrength({ together: 9, a: 9, b: 9, papers: 9 }).npmi).toBe(1)
})
