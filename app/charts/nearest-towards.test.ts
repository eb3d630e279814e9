import { expect, test } from 'vitest'
import { nearestTowards } from './nearest-towards'

const [middle, right, farRight, below] = [
  { x: 0, y: 0 },
  { x: 10, y: 3 },
  { x: 30, y: 0 },
  { x: 2, y: 10 },
]
const points = [middle!, right!, farRight!, below!]

test('an arrow key walks to the next point its way', () => {
  expect(nearestTowards('ArrowRight', middle!, points)).toBe(right)
  expect(nearestTowards('ArrowDown', middle!, points)).toBe(below)
  expect(nearestTowards('ArrowLeft', farRight!, points)).toBe(right)
})

test('at the edge, or by another key, it walks nowhere', () => {
  expect(nearestTowards('ArrowUp', middle!, points)).toBeNull()
  expect(nearestTowards('a', middle!, points)).toBeNull()
})
