import { expect, test } from 'vitest'
import { twoWindowGrowth } from './two-window-growth'

test('10 of 200 to 25 of 220 is growth by 2.2, surely over 1', () => {
  const growth = twoWindowGrowth({ k: 10, n: 200 }, { k: 25, n: 220 })!
  expect(growth.ratio).toBeCloseTo(2.208293, 6)
  expect(growth.low).toBeCloseTo(1.104573, 6)
  expect(growth.high).toBeCloseTo(4.41488, 5)
  expect(growth.tooFew).toBe(false)
})

test('1 of 200 to 4 of 210 says next to nothing', () => {
  const growth = twoWindowGrowth({ k: 1, n: 200 }, { k: 4, n: 210 })!
  expect(growth.ratio).toBeCloseTo(2.857482, 6)
  expect(growth.low).toBeCloseTo(0.454853, 6)
  expect(growth.high).toBeCloseTo(17.951, 3)
})

test('two papers after two are too few to say, and papers after none are new', () => {
  expect(twoWindowGrowth({ k: 2, n: 90 }, { k: 2, n: 80 })!.tooFew).toBe(true)
  const fresh = twoWindowGrowth({ k: 0, n: 90 }, { k: 5, n: 80 })!
  expect([fresh.fromZero, fresh.tooFew]).toEqual([true, false])
  expect(Number.isFinite(fresh.ratio)).toBe(true)
})

test('a window without papers has no growth', () => {
  expect(twoWindowGrowth({ k: 0, n: 0 }, { k: 5, n: 80 })).toBeNull()
})
