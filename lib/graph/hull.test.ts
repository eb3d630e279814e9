import { expect, test } from 'vitest'
import { hull } from './hull'

const NODES = [0, 1, 2, 3, 4].map((i) => ({ x: 30 * i, y: (i * i) % 7, r: 4 + i }))

test('four nodes have no outline, five have a closed one', () => {
  expect(hull(NODES.slice(0, 4))).toBeNull()
  expect(hull(NODES)).toMatch(/^M-?[\d.]+,-?[\d.]+(L-?[\d.]+,-?[\d.]+)+Z$/)
})

test('the order of the nodes changes nothing', () => {
  expect(hull([...NODES].reverse())).toBe(hull(NODES))
})

test('nodes on one line have an outline as wide as they are', () => {
  const xs = [...hull(NODES.map((node) => ({ ...node, y: 0, r: 5 })))!.matchAll(/(-?[\d.]+),/g)].map(
    ([, x]) => Number(x),
  )
  expect(Math.min(...xs)).toBeLessThanOrEqual(-15)
  expect(Math.max(...xs)).toBeGreaterThanOrEqual(135)
})
