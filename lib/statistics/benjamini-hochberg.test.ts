import { expect, test } from 'vitest'
import { benjaminiHochberg } from './benjamini-hochberg'

const PS = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
]
const QS = [
  0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.063857, 0.063857, 0.0645, 0.0765, 0.486, 0.581182, 0.714875,
  0.753231, 0.813214, 1,
]

test('the example of 1995: four of fifteen are discoveries at 5 %', () => {
  const qs = benjaminiHochberg(PS)
  qs.forEach((q, i) => expect(q).toBeCloseTo(QS[i]!, 6))
  expect(qs.filter((q) => q < 0.05)).toHaveLength(4)
})

test('the q stand in the order of the p', () => {
  const qs = benjaminiHochberg([0.01, 0.04, 0.03, 0.005])
  ;[0.02, 0.04, 0.04, 0.02].forEach((q, i) => expect(qs[i]).toBeCloseTo(q, 12))
})

test('one p is its own q, equal p have equal q, and of none there is none', () => {
  expect(benjaminiHochberg([0.03])).toEqual([0.03])
  expect(benjaminiHochberg([0.2, 0.2, 0.2])).toEqual([0.2, 0.2, 0.2])
  expect(benjaminiHochberg([])).toEqual([])
})

test('tests that found nothing count, whether their p is given or not', () => {
  expect(benjaminiHochberg([0.001, 0.01, 1, 1, 1]).slice(0, 2)).toEqual(benjaminiHochberg([0.001, 0.01], 5))
})
