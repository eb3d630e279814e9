import { expect, test } from 'vitest'
import { overlap } from './overlap'

const square = (x: number, y: number) => [
  { x, y },
  { x: x + 2, y },
  { x: x + 2, y: y + 2 },
  { x, y: y + 2 },
]

test('squares that are apart or only touch do not overlap', () => {
  expect(overlap(square(0, 0), square(5, 5))).toBeNull()
  expect(overlap(square(0, 0), square(2, 0))).toBeNull()
})

test('the way out is the shortest and leads away from the first', () => {
  expect(overlap(square(0, 0), square(1.5, 0.2))).toEqual({ x: 0.5, y: expect.closeTo(0, 12) })
  expect(overlap(square(0, 0), square(-0.1, -1.75))).toEqual({ x: expect.closeTo(0, 12), y: -0.25 })
})

test('a square beside a slope is apart though their boxes cross', () => {
  const triangle = [
    { x: 0, y: 0 },
    { x: 6, y: 0 },
    { x: 0, y: 6 },
  ]
  expect(overlap(triangle, square(3.5, 3.5))).toBeNull()
  expect(overlap(triangle, square(2.5, 2.5))).not.toBeNull()
})
