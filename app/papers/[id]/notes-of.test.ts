import { describe, expect, test } from 'vitest'
import type { Attributes, Claim } from '#lib/paper'
import { notesOf } from './notes-of'
import { readingsOf } from './readings-of'

const title = 'EcoTTA: Continual Test-time Adaptation (really)'
const abstract =
  'We improve continual test-time adaptation. With ResNet-50 and WRN-40 it takes 86% and 80% less memory. It minimizes memory.'
const sentences: [number, number][] = [[0, 42], [43, 101], [102, 123]] // prettier-ignore
const at = (words: string, text = abstract) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const claim = (words: string, ratio: number | null): Claim => {
  const { start: raw_start, end: raw_end } = at(words)
  const said = { quote: abstract, start: 0, end: abstract.length, raw: words, raw_start, raw_end }
  const known = { ratio, ratio_high: null, ratio_other: null, absolute: null, unit: null, condition: null }
  return { ...said, ...known, metric: 'memory', bound: ratio ? 'exact' : null, phase: null, baseline: null,
    quality: null, nature: 'measured', pattern: 'x', confidence: 0.8 } // prettier-ignore
}
const attributes: Attributes = {
  claims: [
    claim('86% and 80% less memory', 7.143),
    claim('80% less memory', 5),
    claim('minimizes memory', null),
  ],
  regressions: [],
  methods: [
    { name: 'EcoTTA', slug: 'ecotta', role: 'proposed', family: null, in: 'title', ...at('EcoTTA', title) },
  ],
  families: [{ id: 'test-time/adaptation', in: 'title', ...at('Test-time Adaptation', title) }],
  topics: [],
  models: [
    { name: 'ResNet-50', slug: 'resnet-50', in: 'abstract', ...at('ResNet-50') },
    { name: 'WRN-40', slug: 'wrn-40', in: 'abstract', ...at('WRN-40') },
  ],
  datasets: [],
  code: null,
  sentences,
}
const readings = readingsOf({ title, abstract }, attributes)
const notes = notesOf(readings, abstract)

describe('what was read from a paper', () => {
  test('is marked at its words', () => {
    const [first] = readings
    expect(abstract.slice(first!.start, first!.end)).toBe('86% and 80% less memory')
  })
  test('in the title is marked in the abstract too, where the same words stand there', () => {
    const family = readings.find((one) => one.kind === 'Family')!
    expect(family).toMatchObject({ in: 'abstract', again: true })
    expect(abstract.slice(family.start, family.end)).toBe('test-time adaptation')
  })
  test('in the title alone stays there', () =>
    expect(readings.find((one) => one.kind === 'Method')).toMatchObject({ in: 'title', again: false }))
})

describe('the notes in the margin', () => {
  test('come in the order of the words', () =>
    expect(notes.map((note) => note.kind)).toEqual([
      'Family, also in the title',
      'Models',
      'Memory, 2 claims',
      'Memory, without a number',
    ]))
  test('join the claims that share their last words', () =>
    expect(notes[2]!.names.map((name) => name.text)).toEqual(['7.14x less memory', '5x less memory']))
  test('quote a claim without a number in its own words', () =>
    expect(notes[3]!.names).toEqual([{ text: 'minimizes memory', colour: null, verbatim: true }]))

  test('speak of more where the margin is crowded, so that they stand beside the text', () => {
    const text = 'w '.repeat(400)
    const methods = Array.from({ length: 30 }, (_, i) => ({
      ...{ name: `m${i}`, slug: `m${i}`, role: 'used' as const, family: null, in: 'abstract' as const },
      ...{ start: i * 26, end: i * 26 + 1 },
    }))
    const only = { ...attributes, claims: [], families: [], models: [] }
    const notesFor = (every: number) => {
      const some = methods.filter((_, i) => i % every === 0)
      return notesOf(readingsOf({ title, abstract: text }, { ...only, methods: some }), text)
    }
    expect(notesFor(10)).toHaveLength(3)
    expect(notesFor(1).flatMap((note) => note.readings)).toHaveLength(30)
    expect(notesFor(1).length).toBeLessThan(8)
  })
})
