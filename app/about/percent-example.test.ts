import { expect, test } from 'vitest'
import type { ClaimRow } from '#lib/questions/claims-chosen'
import { percentExample } from './percent-example'

const claim = (raw: string, ratio: number | null, more: Partial<ClaimRow> = {}) =>
  ({ raw, ratio, ratio_high: null, ratio_other: null, bound: 'exact', ...more }) as ClaimRow

test('the example is a saving in percent with the factor that it was turned into', () =>
  expect(percentExample([claim('2x faster', 2), claim('86\\% less memory', 7.143)])).toMatchObject({
    percent: 86,
  }))

test('a percentage that means something else is no example', () => {
  expect(percentExample([claim('80% faster', 1.8)])).toBeNull()
  expect(percentExample([claim('up to 50% less', 2, { bound: 'up_to' })])).toBeNull()
  expect(percentExample([claim('50% less', null)])).toBeNull()
})
