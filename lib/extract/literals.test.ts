import { expect, test } from 'vitest'
import { Literals } from './literals'

const GROUPS = [
  ['he', 'hers', 'real-time'],
  ['she', 'his', '0'],
  ['ash', 'a'],
]
const TEXTS = [
  '',
  'ushers',
  'THIS',
  'she has 3',
  'Real-time hash',
  'real time',
  'xyz',
  '\u212Aelvin ash',
  '×—',
]

/** What the automaton has to agree with: each piece looked for on its own. */
const bySearch = (text: string): number => {
  const plain = text.toLowerCase().replace(/\d/g, '0')
  return GROUPS.reduce(
    (seen, pieces, group) => seen | (pieces.some((piece) => plain.includes(piece)) ? 1 << group : 0),
    0,
  )
}

test.each(TEXTS)('finds in "%s" the groups that a search for each piece finds', (text) => {
  expect(new Literals(GROUPS).in(text, 0b1000)).toBe(bySearch(text))
})

test('stops once it has seen enough', () => {
  expect(new Literals(GROUPS).in('he ash', 0b1) & 0b1).toBe(0b1)
  expect(new Literals(GROUPS).in('he xx his', 0b1)).toBe(0b1)
})

test('refuses a piece that it could never find', () => {
  expect(() => new Literals([['Ä']])).toThrow('more than letters')
})
