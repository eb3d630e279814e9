import { expect, test } from 'vitest'
import { sortedLinks } from './sorted-links'

const link = (source: string, target: string, weight = 1) => ({ source, target, weight })
const NODES = new Set(['a', 'b', 'c'])

test('order and direction of the links change nothing', () => {
  const there = sortedLinks(NODES, [link('a', 'b', 2), link('c', 'b', 3), link('a', 'c')])
  const back = sortedLinks(NODES, [link('c', 'a'), link('b', 'a', 2), link('b', 'c', 3)])
  expect(back).toEqual(there)
  expect(there.map(({ source, target }) => source + target)).toEqual(['ab', 'ac', 'bc'])
})

test('a pair that comes twice is one link with both weights', () => {
  expect(sortedLinks(NODES, [link('a', 'b', 2), link('b', 'a', 3)])).toEqual([link('a', 'b', 5)])
})

test('links to oneself, to strangers and of no weight do not count', () => {
  expect(
    sortedLinks(NODES, [link('a', 'a'), link('a', 'z'), link('a', 'b', 0), link('a', 'c', NaN)]),
  ).toEqual([])
})
