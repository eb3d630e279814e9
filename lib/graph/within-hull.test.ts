import { expect, test } from 'vitest'
import { withinHull } from './within-hull'

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
]

test('a point is within a hull, or near enough to its edge', () => {
  expect(withinHull(square, { x: 5, y: 5 })).toBe(true)
  expect(withinHull(square, { x: 12, y: 5 })).toBe(false)
  expect(withinHull(square, { x: 12, y: 5 }, 3)).toBe(true)
  expect(withinHull([], { x: 0, y: 0 })).toBe(false)
})
