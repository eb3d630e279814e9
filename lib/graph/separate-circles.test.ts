import { expect, test } from 'vitest'
import { mulberry32 } from './mulberry32'
import { separateCircles } from './separate-circles'

const closest = (circles: { x: number; y: number; r: number }[]) =>
  Math.min(
    ...circles.flatMap((a, i) =>
      circles.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r),
    ),
  )

test('a heap of circles comes apart, with room between', () => {
  const random = mulberry32(2)
  const circles = Array.from({ length: 200 }, () => ({
    x: 50 * random(),
    y: 50 * random(),
    r: 4 + 20 * random() ** 4,
  }))
  separateCircles(circles, 5)
  expect(closest(circles)).toBeGreaterThanOrEqual(10 - 1e-9)
})

test('circles on one another come apart too', () => {
  const circles = Array.from({ length: 9 }, () => ({ x: 1, y: 1, r: 4 }))
  separateCircles(circles, 1)
  expect(closest(circles)).toBeGreaterThanOrEqual(2 - 1e-9)
})

test('circles that are apart are not moved', () => {
  const circles = [0, 20, 40].map((x) => ({ x, y: 0, r: 4 }))
  separateCircles(circles, 5)
  expect(circles.map(({ x }) => x)).toEqual([0, 20, 40])
  separateCircles([], 5)
})
