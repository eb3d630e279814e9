import { expect, test } from 'vitest'
import { certainties } from './certainties'

test('a node that half the runs put elsewhere is half certain, its core fully', () => {
  const best = [
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]
  const other = [
    ['a', 'b'],
    ['c', 'd', 'e'],
  ]
  expect(Object.fromEntries(certainties(best, [best, other, best, other]))).toEqual({
    a: 1,
    b: 1,
    c: 0.5,
    d: 1,
    e: 1,
  })
})

test('one run is sure of all', () => {
  expect([...certainties([['a'], ['b']], [[['a'], ['b']]]).values()]).toEqual([1, 1])
})
