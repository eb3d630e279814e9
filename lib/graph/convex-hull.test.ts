import { expect, test } from 'vitest'
import { convexHull, hullAround } from './convex-hull'
import type { Point } from './point'

const at = (x: number, y: number): Point => ({ x, y })

/** Every point lies on the same side of every edge, or on it. */
const holds = (hull: readonly Point[], { x, y }: Point): boolean =>
  hull.every((a, i) => {
    const b = hull[(i + 1) % hull.length]!
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= -1e-9
  })

test('the hull of a square with points inside and on its sides is its four corners', () => {
  const square = [at(0, 0), at(2, 0), at(2, 2), at(0, 2)]
  expect(convexHull([at(1, 1), ...square, at(1, 0), at(0.5, 1.5)])).toEqual(square)
})

test('one or two points are their own hull', () => {
  expect(convexHull([at(3, 1)])).toEqual([at(3, 1)])
  expect(convexHull([at(3, 1), at(0, 1)])).toHaveLength(2)
})

test('the hull around circles holds all of each, with room', () => {
  const circles = [
    { x: 0, y: 0, r: 5 },
    { x: 40, y: 10, r: 12 },
    { x: 10, y: 60, r: 4 },
  ]
  const hull = hullAround(circles, 10)
  for (const { x, y, r } of circles)
    for (let angle = 0; angle < 6.3; angle += 0.1)
      expect(holds(hull, at(x + (r + 10) * Math.cos(angle), y + (r + 10) * Math.sin(angle)))).toBe(true)
})
