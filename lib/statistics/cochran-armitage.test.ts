import { expect, test } from 'vitest'
import { cochranArmitage } from './cochran-armitage'

test('10/200, 12/210, 18/205, 25/220 rise with z 2.69', () => {
  const { z, p } = cochranArmitage([
    { k: 10, n: 200 },
    { k: 12, n: 210 },
    { k: 18, n: 205 },
    { k: 25, n: 220 },
  ])!
  expect(z).toBeCloseTo(2.693367, 6)
  expect(p).toBeCloseTo(0.007073, 6)
})

test('equal shares have no trend, and one period or a label on every paper has no test', () => {
  const flat = cochranArmitage([
    { k: 5, n: 50 },
    { k: 8, n: 80 },
    { k: 2, n: 20 },
  ])!
  expect(flat.z).toBeCloseTo(0, 12)
  expect(cochranArmitage([{ k: 5, n: 50 }])).toBeNull()
  expect(
    cochranArmitage([
      { k: 9, n: 9 },
      { k: 4, n: 4 },
    ]),
  ).toBeNull()
  expect(cochranArmitage([])).toBeNull()
})
