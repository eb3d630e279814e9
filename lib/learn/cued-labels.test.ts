import { expect, test } from 'vitest'
import { cuedLabels } from './cued-labels'

const evidence = (scores: Record<string, number>) =>
  new Map(
    Object.entries(scores).map(([id, score]) => [id, { score, in: 'title' as const, start: 0, end: 1 }]),
  )

test('takes what much speaks for, strongest first', () =>
  expect(cuedLabels('topics', evidence({ a: 2, b: 5, c: 1 }))).toEqual(['b', 'a']))
test('leaves out what is weak beside the strongest', () =>
  expect(cuedLabels('families', evidence({ a: 2, b: 10 }))).toEqual(['b']))
test('leaves out a parent of one that is given', () =>
  expect(cuedLabels('families', evidence({ a: 3, 'a/b': 3 }))).toEqual(['a/b']))
test('gives four families at most', () =>
  expect(cuedLabels('families', evidence({ a: 3, b: 3, c: 3, d: 3, e: 3 }))).toHaveLength(4))
