import { expect, test } from 'vitest'
import { unitsOf } from './units'
import { WordTable } from './word-table'

function tableOf() {
  const made: string[] = []
  const table = new WordTable((text) => {
    made.push(text)
    return text.toUpperCase()
  })
  const ask = (text: string, start: number, end: number, hash: number) =>
    table.at(text, unitsOf(text), start, end, hash)
  return { made, table, ask }
}

test('what is known of a word is worked out once, wherever the word stands', () => {
  const { made, ask } = tableOf()
  expect([ask('fast model', 0, 4, 7), ask('a fast one', 2, 6, 7)]).toEqual(['FAST', 'FAST'])
  expect(made).toEqual(['fast'])
})

test('words of one hash are told apart, of one length too', () => {
  const { ask } = tableOf()
  expect(['abc', 'abd', 'ab', 'abc'].map((word) => ask(word, 0, word.length, 42))).toEqual([
    'ABC',
    'ABD',
    'AB',
    'ABC',
  ])
})

test('long words are not kept, and all is worked out anew once forgotten', () => {
  const { made, table, ask } = tableOf()
  const long = 'x'.repeat(60)
  for (const word of [long, long, 'a', 'a']) ask(word, 0, word.length, 1)
  table.forget()
  expect(ask('a', 0, 1, 1)).toBe('A')
  expect(made).toEqual([long, long, 'a', 'a'])
})

test('more words than fit lose nothing', () => {
  const { ask } = tableOf()
  const words = Array.from({ length: 60_000 }, (_, i) => `w${i}`)
  const wrong = words.filter((word, i) => ask(word, 0, word.length, i) !== word.toUpperCase())
  expect(wrong).toEqual([])
  expect(ask('w1', 0, 2, 1)).toBe('W1')
})
