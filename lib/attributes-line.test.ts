import { describe, expect, it } from 'vitest'
import { attributesLine } from './attributes-line'
import type { Attributes, Claim, Paper } from './paper'

const abstract = 'We propose Zed. It uses 2x less memory than Yay. Code: https://example.org/zed'
const paper: Paper = {
  id: 'p1',
  title: 'Zed: A Method',
  abstract,
  published: '2024-05',
  precision: 'month',
  source: 'test',
  venue: null,
  url: null,
  arxiv: null,
  code: null,
  upvotes: null,
}
const claim: Claim = {
  metric: 'memory',
  ratio: 2,
  ratio_high: null,
  ratio_other: null,
  absolute: null,
  unit: null,
  bound: 'exact',
  phase: null,
  baseline: 'Yay',
  condition: null,
  quality: null,
  nature: 'measured',
  quote: 'It uses 2x less memory than Yay.',
  start: 16,
  end: 48,
  raw: '2x less memory',
  raw_start: 24,
  raw_end: 38,
  pattern: 'factor',
  confidence: 0.9,
}
const attributes: Attributes = {
  topics: [{ id: 'memory-efficiency', in: 'abstract', start: 24, end: 38 }],
  families: [{ id: 'training/memory', in: 'abstract', start: 32, end: 38 }],
  methods: [{ name: 'Zed', slug: 'zed', role: 'proposed', family: null, in: 'title', start: 0, end: 3 }],
  claims: [claim],
  regressions: [],
  models: [],
  datasets: [],
  code: { address: 'https://example.org/zed', in: 'abstract', start: 55, end: 78 },
  sentences: [],
}

describe('a line of attributes', () => {
  it('has the form of the gold files: ids, names and an address as plain text', () => {
    expect(JSON.parse(attributesLine({ paper, attributes }))).toMatchObject({
      id: 'p1',
      title: 'Zed: A Method',
      topics: ['memory-efficiency'],
      methods: [{ name: 'Zed', role: 'proposed', family: null, slug: 'zed', in: 'title', start: 0, end: 3 }],
      families: ['training/memory'],
      claims: [{ metric: 'memory', ratio: 2, raw: '2x less memory', pattern: 'factor' }],
      code: 'https://example.org/zed',
      spans: { topics: [{ in: 'abstract', start: 24, end: 38 }], code: { start: 55 } },
    })
  })

  it('loses no field of a claim', () => {
    const line = JSON.parse(attributesLine({ paper, attributes }))
    expect(line.claims).toEqual([claim])
  })

  it('is the same bytes in whatever order the fields were set', () => {
    const reversed = Object.fromEntries(Object.entries(claim).reverse()) as unknown as Claim
    const other = { paper, attributes: { ...attributes, claims: [reversed] } }
    expect(attributesLine(other)).toBe(attributesLine({ paper, attributes }))
  })

  it('holds for a paper in which nothing was read', () => {
    const none = { ...attributes, topics: [], families: [], methods: [], claims: [], code: null }
    expect(JSON.parse(attributesLine({ paper, attributes: none }))).toMatchObject({
      topics: [],
      claims: [],
      code: null,
    })
  })
})
