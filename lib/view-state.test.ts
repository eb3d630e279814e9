import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { METRICS } from './paper'
import { hrefOf, readViewState, SHARED, type View, type ViewState } from './view-state'

const query = (href: string) => new URLSearchParams(href.includes('?') ? href.slice(href.indexOf('?')) : '')
const id = fc.stringMatching(/^[a-z][a-z0-9/-]{0,20}[a-z0-9]$/)
const choices = fc
  .uniqueArray(fc.record({ id, not: fc.boolean() }), { maxLength: 6, selector: (choice) => choice.id })
  .map((all) => all.sort((a, b) => (a.id < b.id ? -1 : 1)))
const month = fc.oneof(
  fc.integer({ min: 1950, max: 2050 }).map(String),
  fc.constantFrom('2024-01', '2023-12'),
)
const text = fc.stringMatching(/^[\p{L}\p{N}&=~!+%#?"'./-]{1,40}$/u)

const claims = fc.record({
  from: fc.option(month),
  to: fc.constant(null),
  family: choices,
  topic: choices,
  method: choices,
  model: choices,
  dataset: choices,
  source: choices,
  venue: choices,
  code: fc.option(fc.boolean()),
  q: fc.option(text),
  data: fc.option(id),
  metric: fc.option(fc.constantFrom(...METRICS)),
  by: fc.constantFrom('family' as const, 'baseline' as const),
  sort: fc.constantFrom('median' as const, 'claims' as const, 'name' as const),
  bounds: fc.constantFrom('out' as const, 'in' as const),
  doubtful: fc.constantFrom('hidden' as const, 'shown' as const),
  form: fc.constantFrom('chart' as const, 'table' as const),
  open: fc.option(id),
  show: fc.option(id),
})

describe('the state of a view', () => {
  test('any state survives its address', () => {
    fc.assert(
      fc.property(claims, (state) => {
        const read = readViewState('claims', query(hrefOf('claims', state as ViewState<'claims'>)))
        expect(read.state).toEqual(state)
        expect(read.ignored).toEqual([])
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  test('any query string reads, and writes back to one fixed form', () => {
    fc.assert(
      fc.property(
        fc.webQueryParameters(),
        fc.constantFrom<View>('topics', 'claims', 'methods', 'papers'),
        (raw, view) => {
          const once = hrefOf(view, readViewState(view, new URLSearchParams(raw)).state)
          expect(hrefOf(view, readViewState(view, query(once)).state)).toBe(once)
        },
      ),
      { numRuns: 500, seed: 2 },
    )
  })

  test('defaults stay out of the address, keys are sorted', () => {
    expect(
      hrefOf(
        'claims',
        readViewState('claims', new URLSearchParams('sort=median&metric=memory&family=peft&by=family')).state,
      ),
    ).toBe('/claims?family=peft&metric=memory')
  })

  test('an address too long to travel is packed, and reads the same', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({
      id: `method-number-${String(i).padStart(3, '0')}`,
      not: false,
    }))
    const href = hrefOf('topics', { method: many })
    expect(href.length).toBeLessThan(1800)
    expect(href).toMatch(/^\/topics\?z=/)
    expect(readViewState('topics', query(href)).state.method).toEqual(many)
  })

  test('what cannot be read is named, and the rest stands', () => {
    const { state, ignored } = readViewState(
      'claims',
      new URLSearchParams('metric=beauty&from=2024-13&wat=1&family=peft'),
    )
    expect(ignored.map((one) => one.key)).toEqual(['metric', 'from', 'wat'])
    expect(state.family).toEqual([{ id: 'peft', not: false }])
  })

  test('a first date after the last is dropped with a notice', () => {
    const { state, ignored } = readViewState('topics', new URLSearchParams('from=2025&to=2024-06'))
    expect(state).toMatchObject({ from: null, to: '2024-06' })
    expect(ignored).toHaveLength(1)
    expect(readViewState('topics', new URLSearchParams('from=2024-03&to=2024')).ignored).toEqual([])
  })

  test('a damaged packed address is a notice, never an error', () => {
    expect(readViewState('topics', new URLSearchParams('z=%%%')).ignored).toHaveLength(1)
  })
})

test.each([
  [
    '/claims?metric=memory&family=test-time/adaptation',
    'claims',
    { metric: 'memory', family: [{ id: 'test-time/adaptation', not: false }] },
  ],
  [
    '/topics?family=!peft/low-rank~compression',
    'topics',
    {
      family: [
        { id: 'compression', not: false },
        { id: 'peft/low-rank', not: true },
      ],
    },
  ],
  ['/topics?from=2024&to=2024&code=true', 'topics', { from: '2024', to: '2024', code: true }],
  ['/papers?q=memory+footprint', 'papers', { q: 'memory footprint' }],
  ['/methods?show=lora~qlora', 'methods', { show: ['lora', 'qlora'] }],
] as const)('the link %s works for ever', (href, view, expected) => {
  expect(readViewState(view, query(href)).state).toMatchObject(expected)
})

test('every key that all views share is a filter or pins the data', () => {
  expect(Object.keys(SHARED).sort()).toEqual([
    'code',
    'data',
    'dataset',
    'family',
    'from',
    'method',
    'model',
    'q',
    'source',
    'to',
    'topic',
    'venue',
  ])
})
