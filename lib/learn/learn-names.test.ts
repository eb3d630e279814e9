import { expect, test } from 'vitest'
import type { Candidate } from '#lib/extract/methods/learned/candidate'
import { FeatureNumbers } from './feature-numbers'
import { learnNames, methodOdds } from './learn-names'
import type { PaperExamples } from './name-examples'

const candidate = (key: string): Candidate => ({
  key,
  name: key,
  standings: [],
  method: null,
  model: null,
  dataset: null,
})

const features = (numbers: FeatureNumbers, key: string, before: string) => {
  const ofName = [numbers.of('key', key, '')]
  return {
    ofName: Int32Array.from(ofName),
    features: Int32Array.from([...ofName, numbers.of('before', before, '')]),
  }
}

/** Each paper has a method behind "propose" and a thing that is none behind "see". */
function papers(numbers: FeatureNumbers): PaperExamples[] {
  return Array.from({ length: 30 }, (_, i) => ({
    examples: [
      {
        candidate: candidate('m'),
        ...features(numbers, `m${i % 3}`, 'propose'),
        role: 'proposed' as const,
        isModel: false,
      },
      {
        candidate: candidate('t'),
        ...features(numbers, `t${i % 3}`, 'see'),
        role: null,
        isModel: i % 2 === 0,
      },
    ],
    partners: new Map<string, string>(),
    methods: 1,
    proposed: 1,
    models: 0,
  }))
}

test('learns what tells methods, and says how well on papers left out', () => {
  const numbers = new FeatureNumbers()
  const lines: string[] = []
  const { weights, least } = learnNames(papers(numbers), numbers, (line) => lines.push(line))
  expect(lines[1]).toMatch(/^methods of 30 papers: F1 100\.0 /)
  expect(lines[3]).toMatch(/^proposed methods of 30 papers: F1 100\.0 /)
  expect(least.proposed).toBeGreaterThan(0)
  const method = (name: string) =>
    Number(
      weights
        .find((line) => line.startsWith(name))!
        .split('|')[3]!
        .split(' ')[1],
    )
  expect(method('before|propose|')).toBeGreaterThan(0)
  expect(method('before|see|')).toBeLessThan(0)
})

test('tells methods by all but the whole name', () => {
  const numbers = new FeatureNumbers()
  const oddsOf = methodOdds(papers(numbers), numbers)
  expect(oddsOf(Int32Array.of(numbers.of('before', 'propose', '')))).toBeGreaterThan(0)
  expect(oddsOf(Int32Array.of(numbers.of('key', 'm1', '')))).toBe(
    oddsOf(Int32Array.of(numbers.of('key', 't1', ''))),
  )
})
