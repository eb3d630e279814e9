import { expect, test } from 'vitest'
import { orderOf } from './order-of'

test('the list comes newest first', () => expect(orderOf({ sort: null, q: null })).toBe('newest'))
test('the list comes by relevance where words are searched', () =>
  expect(orderOf({ sort: null, q: 'memory' })).toBe('relevance'))
test('an order that was chosen stands, whatever is searched', () =>
  expect(orderOf({ sort: 'oldest', q: 'memory' })).toBe('oldest'))
test('relevance means nothing without words', () =>
  expect(orderOf({ sort: 'relevance', q: null })).toBe('newest'))
