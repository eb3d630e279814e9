import { expect, test } from 'vitest'
import { TripleTable } from './triple-table'

const triples = Array.from(
  { length: 500 },
  (_, i) => [i % 7, 1 + (i % 50), 1 + Math.floor(i / 10)] as [number, number, number],
)

test('what was set is found, however many share a slot', () => {
  const table = new TripleTable(triples.length)
  for (const [i, triple] of triples.entries()) table.set(triple, i + 1)
  for (const [i, triple] of triples.entries()) expect(table.get(...triple)).toBe(i + 1)
})

test('what was never set is 0, and the order of the numbers counts', () => {
  const table = new TripleTable(2)
  table.set([0, 3, 5], 9)
  expect([table.get(0, 3, 5), table.get(0, 5, 3), table.get(1, 3, 5)]).toEqual([9, 0, 0])
})

test('an entry may be set anew', () => {
  const table = new TripleTable(1)
  table.set([2, 1, 1], 4)
  table.set([2, 1, 1], 6)
  expect(table.get(2, 1, 1)).toBe(6)
})
