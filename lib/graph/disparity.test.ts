import { expect, test } from 'vitest'
import { disparity } from './disparity'
import { idsOf, LES_MISERABLES } from './networks.fixture'

test('in a star of weights 10, 1, 1, 1 only the strong ray stands out', () => {
  const star = [10, 1, 1, 1].map((weight, i) => ({ source: 'hub', target: `ray ${i}`, weight }))
  const alphas = disparity(star)
  expect(alphas[0]).toBeCloseTo(0.012289, 6)
  expect(alphas[1]).toBeCloseTo(0.786527, 6)
})

test('Cosette and Valjean: the link is surer from Valjean', () => {
  const at = LES_MISERABLES.findIndex(({ source, target }) => source === 'Cosette' && target === 'Valjean')
  expect(disparity(LES_MISERABLES)[at]).toBeCloseTo(0.000478776, 9)
})

test.each([
  [0.05, 9, 10],
  [0.1, 21, 21],
  [0.2, 47, 30],
  [0.3, 85, 46],
])('of Les Miserables alpha under %f keeps %i links on %i people', (most, links, people) => {
  const alphas = disparity(LES_MISERABLES)
  const kept = LES_MISERABLES.filter((_, i) => alphas[i]! < most)
  expect(kept).toHaveLength(links)
  expect(idsOf(kept)).toHaveLength(people)
})

test('an only link is not surprising, and links without weight make no NaN', () => {
  expect(disparity([{ source: 'a', target: 'b', weight: 3 }])).toEqual([1])
  const empty = ['b', 'c'].map((target) => ({ source: 'a', target, weight: 0 }))
  expect(disparity(empty)).toEqual([1, 1])
})
