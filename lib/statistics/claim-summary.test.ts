import { expect, test } from 'vitest'
import { claimSummary } from './claim-summary'

const claim = (
  paper: string,
  ratio: number,
  more: Partial<Parameters<typeof claimSummary>[0][number]> = {},
) => ({
  paper,
  ratio,
  ratio_high: null,
  ratio_other: null,
  bound: 'exact' as const,
  ...more,
})

test('the median is taken on the log scale', () => {
  expect(
    claimSummary([claim('a', 1.5), claim('b', 2), claim('c', 4), claim('d', 10)], { bounds: false }).median,
  ).toBeCloseTo(2.828427, 6)
})

test('one paper has one vote, the geometric mean of its values', () => {
  expect(claimSummary([claim('a', 2), claim('a', 8), claim('b', 4)], { bounds: false })).toMatchObject({
    n: 2,
    median: expect.closeTo(4, 9),
  })
})

test('a range counts at its geometric mean', () => {
  expect(claimSummary([claim('a', 2, { ratio_high: 8 })], { bounds: false }).median).toBeCloseTo(4, 9)
})

test('bounds and ambiguous wordings are left out unless asked for', () => {
  const all = [claim('a', 2), claim('b', 10, { bound: 'up_to' }), claim('c', 1.85, { ratio_other: 6.667 })]
  expect(claimSummary(all, { bounds: false }).n).toBe(1)
  expect(claimSummary(all, { bounds: true }).n).toBe(3)
})

test('without a claim there is no number', () => {
  expect(claimSummary([], { bounds: true })).toEqual({ median: null, low: null, high: null, n: 0 })
})
