import { expect, test } from 'vitest'
import { type JudgedClaim, tallyOf } from './tally'

const judged: JudgedClaim[] = [
  { claim: 'a.0', confidence: 0.9, quantified: true, right: true, cause: null },
  { claim: 'a.1', confidence: 0.7, quantified: true, right: false, cause: 'metric' },
  { claim: 'b.0', confidence: 0.5, quantified: false, right: true, cause: null },
]

test('right claims are counted in all, by kind and among those shown, beside what their confidences promise', () => {
  expect(tallyOf(judged, 0.7)).toEqual([
    { of: 'all drawn', claims: 3, right: 2, confidence: 0.7 },
    { of: 'with a number', claims: 2, right: 1, confidence: 0.8 },
    { of: 'without a number', claims: 1, right: 1, confidence: 0.5 },
    { of: 'among those shown', claims: 2, right: 1, confidence: 0.8 },
  ])
})
