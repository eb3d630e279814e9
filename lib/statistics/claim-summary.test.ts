import { expect, test } from 'vitest'
import { claimSummary } from './claim-summary'

type Stated = Parameters<typeof claimSummary>[0][number]

const claim = (paper: string, ratio: number | null, more: Partial<Stated> = {}): Stated => ({
  paper,
  ratio,
  ratio_high: null,
  ratio_other: null,
  bound: 'exact',
  ...more,
})

const papers = (...ratios: number[]) => ratios.map((ratio, i) => claim(`paper ${i}`, ratio))
const firm = (claims: Stated[]) => claimSummary(claims, { bounds: false })
const all = (claims: Stated[]) => claimSummary(claims, { bounds: true })

test('the median is taken on the log scale', () => {
  expect(firm(papers(1.5, 2, 4, 10)).median).toBeCloseTo(2.828427, 6)
})

test('two papers are dots only, three have a median, five a middle half', () => {
  expect(firm(papers(2, 4))).toEqual({ median: null, low: null, high: null, n: 2 })
  expect(firm(papers(2, 4, 8))).toMatchObject({ median: expect.closeTo(4, 9), low: null, high: null })
  expect(firm(papers(1, 2, 4, 8, 16))).toEqual({
    median: expect.closeTo(4, 9),
    low: expect.closeTo(2, 9),
    high: expect.closeTo(8, 9),
    n: 5,
  })
})

test('one paper has one vote, the geometric mean of its values', () => {
  const summary = firm([claim('a', 2), claim('a', 8), claim('b', 1), claim('c', 100)])
  expect(summary).toMatchObject({ n: 3, median: expect.closeTo(4, 9) })
})

test('a range counts at its geometric mean', () => {
  const summary = firm([claim('a', 2, { ratio_high: 8 }), claim('b', 1), claim('c', 100)])
  expect(summary.median).toBeCloseTo(4, 9)
})

test('bounds and ambiguous wordings are left out unless asked for', () => {
  const claims = [
    claim('a', 2),
    claim('b', 10, { bound: 'up_to' }),
    claim('c', 1.85, { ratio_other: 6.667 }),
    claim('d', 3, { bound: 'at_least' }),
    claim('e', 4, { bound: 'about' }),
    claim('f', 5, { bound: 'average' }),
    claim('g', 6, { bound: null }),
  ]
  expect(firm(claims).n).toBe(3)
  expect(all(claims).n).toBe(7)
})

test('an ambiguous wording counts at its smaller reading', () => {
  const claims = [1, 2, 3].map((i) => claim(`${i}`, 6.667, { ratio_other: 1.85 }))
  expect(all(claims).median).toBeCloseTo(1.85, 9)
})

test('a paper that states an exact value is not moved by its bounds', () => {
  const claims = [claim('a', 2), claim('a', 100, { bound: 'up_to' }), claim('b', 1), claim('c', 4)]
  expect(all(claims).median).toBeCloseTo(2, 9)
})

test('claims without a ratio have no vote', () => {
  expect(all([claim('a', null), ...papers(2, 3)]).n).toBe(2)
  expect(all([])).toEqual({ median: null, low: null, high: null, n: 0 })
})

test('the order of the claims changes nothing', () => {
  const claims = [claim('a', 1.1), claim('a', 7.3), claim('a', 2.9), claim('b', 3.3), claim('c', 5.7)]
  expect(all([...claims].reverse())).toEqual(all(claims))
})
