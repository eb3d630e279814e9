import { expect, test } from 'vitest'
import { isPlaced, withText, type Placed } from './with-text'

const abstract = 'We present Foo. It uses half the memory of Bar. Code: https://example.org/foo'
const at = (words: string): [number, number] => [
  abstract.indexOf(words),
  abstract.indexOf(words) + words.length,
]
const [start, end] = at('It uses half the memory of Bar.')
const [raw_start, raw_end] = at('half the memory')

const placed: Placed = {
  id: 'x',
  topics: [],
  families: [],
  methods: [{ in: 'title', start: 0, end: 3, role: 'proposed', family: null }],
  claims: [
    {
      metric: 'memory',
      ratio: 2,
      start,
      end,
      raw_start,
      raw_end,
      baseline: at('Bar'),
      condition: 'on one task',
    },
  ],
  models: [],
  datasets: [],
  code: at('https://example.org/foo'),
}

test('gold of places and labels gets its words back from the paper', () => {
  expect(isPlaced(placed)).toBe(true)
  const gold = withText(placed, { title: 'Foo: a method', abstract })
  expect(isPlaced(gold)).toBe(false)
  expect(gold.methods).toEqual([{ name: 'Foo', role: 'proposed', family: null }])
  expect(gold.claims).toEqual([
    {
      metric: 'memory',
      ratio: 2,
      quote: 'It uses half the memory of Bar.',
      raw: 'half the memory',
      baseline: 'Bar',
      condition: 'on one task',
    },
  ])
  expect(gold.code).toBe('https://example.org/foo')
})

test('a paper of which only the address of its code is a place is of places too', () => {
  const only = { ...placed, methods: [], claims: [] }
  expect(isPlaced(only)).toBe(true)
  expect(withText(only, { title: 'Foo: a method', abstract }).code).toBe('https://example.org/foo')
})
