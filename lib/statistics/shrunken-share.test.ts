import { expect, test } from 'vitest'
import { sharePrior, shrunkenShare } from './shrunken-share'

const N = [10, 25, 40, 60, 80, 120, 150, 200, 50, 90]
const counted = (ks: number[]) => ks.map((k, i) => ({ k, n: N[i]! }))

test('shares of few papers are drawn towards the mean of all', () => {
  const labels = counted([0, 1, 2, 9, 5, 30, 12, 2, 14, 6])
  const prior = sharePrior(labels)
  expect(prior.mean).toBeCloseTo(0.0981818, 7)
  expect(prior.strength).toBeCloseTo(9.51391, 5)
  const expected = [
    0.047868, 0.056038, 0.059258, 0.142908, 0.066292, 0.238848, 0.081084, 0.014004, 0.250934, 0.06968,
  ]
  labels.forEach((label, i) => expect(shrunkenShare(label, prior)).toBeCloseTo(expected[i]!, 6))
})

test('where shares differ by chance alone all are drawn to the mean', () => {
  const labels = counted([0, 1, 2, 3, 5, 8, 12, 20, 4, 6])
  const prior = sharePrior(labels)
  expect(prior.strength).toBe(Infinity)
  for (const label of labels) expect(shrunkenShare(label, prior)).toBeCloseTo(0.073939, 6)
})

test.each([
  ['no label', []],
  ['no paper', [{ k: 0, n: 0 }]],
  ['one label', [{ k: 3, n: 10 }]],
  ['labels on no paper', counted([0, 0, 0])],
  [
    'labels on one paper each',
    [
      { k: 1, n: 1 },
      { k: 0, n: 1 },
    ],
  ],
  [
    'labels on all papers or none',
    [
      { k: 50, n: 50 },
      { k: 0, n: 50 },
    ],
  ],
])('%s: no share is NaN', (_, labels) => {
  const prior = sharePrior(labels)
  for (const label of labels) {
    const share = shrunkenShare(label, prior)
    expect(share).toBeGreaterThanOrEqual(0)
    expect(share).toBeLessThanOrEqual(1)
  }
  expect(prior.mean).not.toBeNaN()
})
