import { expect, test } from 'vitest'
import { choosePeriod } from './choose-period'

const months = (...papers: number[]) => papers.map((count, i) => ({ month: 648 + i, papers: count }))

test('twenty papers in the median month allow months', () => {
  expect(choosePeriod(months(25, 18, 20, 22, 30, 3))).toBe('month')
})

test('twenty papers in the median quarter allow quarters', () => {
  expect(choosePeriod(months(7, 7, 7, 6, 7, 7, 9, 9, 9))).toBe('quarter')
})

test('a small corpus is shown by year', () => {
  expect(choosePeriod(months(3, 4, 2, 5, 3, 4))).toBe('year')
  expect(choosePeriod([])).toBe('year')
})
