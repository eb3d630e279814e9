import { describe, expect, test } from 'vitest'
import type { ClaimMarkRow } from '#lib/questions/claim-marks'
import { besideRows } from './beside-rows'

const claim = (paper: string, ratio: number, place = 0): ClaimMarkRow => ({
  paper,
  place,
  name: `${paper}: a title`,
  published: null,
  families: [],
  metric: 'memory',
  ratio,
  ratio_high: null,
  ratio_other: null,
  bound: 'exact',
  nature: 'measured',
  baseline: null,
  raw: '',
})

describe('the claims beside a paper', () => {
  test('begin with its own, the largest first', () => {
    const [own] = besideRows([claim('b', 9), claim('a', 2), claim('a', 5, 1)], 'a')
    expect(own).toMatchObject({ paper: 'a', place: 1, values: '5x, 2x' })
  })
  test('are those nearest to its largest, by how many times they differ', () => {
    const all = [1.1, 2, 3, 4, 5, 6, 40].map((ratio, i) => claim(`p${i}`, ratio))
    expect(besideRows([...all, claim('a', 4)], 'a').map((row) => row.values)).toEqual([
      '4x',
      '6x',
      '5x',
      '4x',
      '3x',
      '2x', // prettier-ignore
    ])
  })
  test('are none where the paper states no factor', () =>
    expect(besideRows([claim('b', 2)], 'a')).toEqual([]))
})
