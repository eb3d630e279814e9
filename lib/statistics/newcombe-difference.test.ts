import { expect, test } from 'vitest'
import { newcombeDifference } from './newcombe-difference'

test('56 of 70 against 48 of 80 differ by 20 points, 5.24 to 33.39 (Newcombe)', () => {
  const { difference, low, high } = newcombeDifference({ k: 56, n: 70 }, { k: 48, n: 80 })
  expect(difference).toBeCloseTo(0.2, 12)
  expect(low).toBeCloseTo(0.0524, 4)
  expect(high).toBeCloseTo(0.3339, 4)
})

test('swapping the groups mirrors the interval', () => {
  const [a, b] = [
    { k: 3, n: 20 },
    { k: 9, n: 31 },
  ]
  const there = newcombeDifference(a, b)
  const back = newcombeDifference(b, a)
  expect(back.low).toBeCloseTo(-there.high, 12)
  expect(back.high).toBeCloseTo(-there.low, 12)
})
