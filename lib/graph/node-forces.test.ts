import { expect, test } from 'vitest'
import { nodeForces } from './node-forces'
import type { Placed } from './placed'

const ring = (n: number): Placed[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `n${i}`,
    support: 9,
    community: 0,
    x: 80 * Math.cos((2 * Math.PI * i) / n),
    y: 80 * Math.sin((2 * Math.PI * i) / n),
    r: 4,
  }))

test('linked nodes draw together and others keep their distance', () => {
  const nodes = ring(8)
  nodeForces([nodes], [{ source: 'n0', target: 'n4', weight: 1 }], 9)
  const apart = (a: number, b: number) => Math.hypot(nodes[a]!.x - nodes[b]!.x, nodes[a]!.y - nodes[b]!.y)
  expect(apart(0, 4)).toBeLessThan(apart(1, 5))
  expect(apart(0, 4)).toBeGreaterThan(20)
})

test('nothing is no trouble', () => {
  expect(() => nodeForces([], [], 9)).not.toThrow()
})
