import { expect, test } from 'vitest'
import type { Network } from './network'
import { scopeOf } from './network-words'

const nodes = (count: number) => Array.from({ length: count }) as Network['nodes']
const scope = (placed: number, named: number) =>
  scopeOf(
    {
      nodes: nodes(placed),
      named,
      drawn: [],
      links: [],
      among: 0,
      floors: { node: 5, edge: 3, tested: true },
    } as unknown as Network,
    9000,
  )

test('says how many of the methods named often enough have a place, where not all have', () => {
  expect(scope(2000, 5321)).toMatch(/^2,000 of 5,321 methods named in 5 papers or more, of 9,000 abstracts/)
  expect(scope(40, 40)).toMatch(/^40 methods named in 5 papers or more/)
})
