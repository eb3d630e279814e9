import { expect, test } from 'vitest'
import { csv } from './csv'

test('quotes what holds a comma, a quote or a line break, and joins lists', () => {
  expect(csv([{ a: 'x, "y"', b: null, c: ['p', 'q'], d: 1.5 }])).toBe('a,b,c,d\r\n"x, ""y""",,p~q,1.5\r\n')
})

test('no text becomes a formula in a spreadsheet', () => {
  expect(csv([{ a: '=1+1' }])).toBe("a\r\n'=1+1\r\n")
})

test('no rows leave the header that was asked for', () => {
  expect(csv([], ['a', 'b'])).toBe('a,b\r\n')
})
