import { expect, test } from 'vitest'
import { freePlaces } from './free-places'

const loose = (n: number) => Array.from({ length: n }, (_, i) => ({ x: 0, y: 0, r: 4 + (i % 5) }))

test('loose nodes stand around the others, close by and clear of each other', () => {
  const taken = [-50, 0, 50].flatMap((x) => [-40, 40].map((y) => ({ x, y, r: 8 })))
  const nodes = loose(40)
  freePlaces(nodes, taken, 12)
  nodes.forEach((a, i) => {
    expect(Math.abs(a.x) > 58 || Math.abs(a.y) > 48).toBe(true)
    expect(Math.hypot(a.x, a.y)).toBeLessThan(300)
    for (const b of nodes.slice(i + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r + 24)
  })
})

test('where all are loose they fill the middle, the largest first', () => {
  const nodes = loose(5)
  freePlaces(nodes, [], 12)
  expect(nodes[4]).toEqual({ x: 0, y: 0, r: 8 })
  freePlaces([], [], 12)
})
