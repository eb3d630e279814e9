import { expect, test } from 'vitest'
import { connectedParts } from './connected-parts'

const links = (...pairs: string[]) => pairs.map((pair) => ({ source: pair[0]!, target: pair[1]!, weight: 1 }))

test('nodes that reach one another are one part, a lone node is its own', () => {
  expect(connectedParts(['a', 'b', 'c', 'd', 'e'], links('ac', 'ce', 'bd'))).toEqual([
    ['a', 'c', 'e'],
    ['b', 'd'],
  ])
  expect(connectedParts(['a', 'b'], [])).toEqual([['a'], ['b']])
})

test('a way over a node outside does not join', () => {
  expect(connectedParts(['a', 'c'], links('ab', 'bc'))).toEqual([['a'], ['c']])
})
