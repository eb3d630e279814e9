import { expect, test } from 'vitest'
import { trendWord } from './trend-word'
import { twoWindowGrowth } from './two-window-growth'

test.each([
  [0.01, 1.1, 4.4, 'rising'],
  [0.01, 0.2, 0.9, 'falling'],
  [0.2, 0.85, 1.2, 'steady'],
  [0.01, 0.85, 1.2, 'steady'],
  [null, 0.85, 1.2, 'steady'],
  [0.2, 1.1, 4.4, 'uncertain'],
  [0.01, 0.9, 4.4, 'uncertain'],
  [0.05, 1.1, 4.4, 'uncertain'],
  [null, 1.1, 4.4, 'uncertain'],
] as const)('q %s and growth %f to %f: %s', (q, low, high, word) => {
  expect(trendWord(q, { low, high })).toBe(word)
})

test('one paper of 200, then four of 210: uncertain', () => {
  expect(trendWord(0.3, twoWindowGrowth({ k: 1, n: 200 }, { k: 4, n: 210 }))).toBe('uncertain')
  expect(trendWord(0.001, null)).toBe('uncertain')
})
