import { expect, test } from 'vitest'
import { kleinbergBursts } from './kleinberg-bursts'

const of100 = (...ks: number[]) => ks.map((k) => ({ k, n: 100 }))

test('2 3 2 3 12 15 14 3 2 3 of 100 burst in the fifth to the seventh period', () => {
  expect(kleinbergBursts(of100(2, 3, 2, 3, 12, 15, 14, 3, 2, 3))).toEqual([
    { start: 4, end: 6, weight: expect.closeTo(11.648504, 6) },
  ])
})

test('a burst may last to the end, and one high period alone is none', () => {
  expect(kleinbergBursts(of100(2, 3, 2, 3, 2, 2, 15, 14))).toMatchObject([{ start: 6, end: 7 }])
  expect(kleinbergBursts(of100(2, 3, 2, 25, 2, 2, 3, 2))).toEqual([])
  expect(kleinbergBursts(of100(2, 3, 2, 25, 2, 2, 3, 2), { shortest: 1 })).toMatchObject([
    { start: 3, end: 3 },
  ])
})

test('a raise that grows with the whole corpus is no burst', () => {
  const growing = [100, 100, 100, 600, 700, 100].map((n) => ({ k: n / 20, n }))
  expect(kleinbergBursts(growing)).toEqual([])
})

test('nothing bursts on no paper, on all papers or in no time', () => {
  expect(kleinbergBursts(of100(0, 0, 0))).toEqual([])
  expect(kleinbergBursts(of100(100, 100))).toEqual([])
  expect(kleinbergBursts([])).toEqual([])
})

test('a usual rate over a half cannot be doubled and makes no NaN', () => {
  expect(kleinbergBursts(of100(60, 60, 100, 100, 60, 60))).toMatchObject([{ start: 2, end: 3 }])
})
