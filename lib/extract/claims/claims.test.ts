import { expect, test } from 'vitest'
import { type Claim, SHOWN_CONFIDENCE } from '#lib/paper'
import { paperFixture } from '../paper.fixture'
import { sentencesOf } from '../sentences'
import { CASES } from './cases'
import { readClaims } from './claims'
import { GETS_WORSE, MEANS_NOTHING } from './means-nothing'
import { PATTERNS } from './patterns'
import { QUALITATIVE_PATTERNS } from './qualitative-patterns'

const read = (text: string) => readClaims(paperFixture('', text), sentencesOf(text))
/** Claims stand behind what a paper says of itself, and are weighed by their place too. */
const readLast = (text: string) => read(`Much is known of this task. We propose a new method. ${text}`)
const wordings = CASES.flatMap(({ says, meaning, wordings }) =>
  wordings.map(([text, ...raws]) => ({ says, text, meaning, raws })),
)

test.each(wordings)('$says: $text', ({ text, meaning, raws }) => {
  const { claims } = readLast(text)
  expect(claims).toMatchObject(meaning)
  expect(claims).toHaveLength(meaning.length)
  expect(claims.map(({ raw }) => raw)).toEqual(raws)
})

test.each(Object.entries(MEANS_NOTHING).flatMap(([why, texts]) => texts.map((text) => [why, text])))(
  'no claim (%s): %s',
  (_, text) => {
    expect(read(text).claims.map(({ raw, pattern }) => `${pattern}: ${raw}`)).toEqual([])
  },
)

test.each(Object.values(MEANS_NOTHING).flat())('nor is one shown where claims stand: %s', (text) => {
  const shown = readLast(text).claims.filter(({ confidence }) => confidence >= SHOWN_CONFIDENCE)
  expect(shown.map(({ raw, pattern }) => `${pattern}: ${raw}`)).toEqual([])
})

test.each(GETS_WORSE)('%s is stored apart', (text, metric, ratio) => {
  const { claims, regressions } = read(text)
  expect(claims).toEqual([])
  expect(regressions).toMatchObject([{ metric, ratio }])
})

test('every pattern reads at least one case', () => {
  const seen = new Set(wordings.flatMap(({ text }) => readLast(text).claims.map(({ pattern }) => pattern)))
  for (const [text] of GETS_WORSE) for (const { pattern } of read(text).regressions) seen.add(pattern)
  const names = [...PATTERNS, ...QUALITATIVE_PATTERNS].map(({ name }) => name)
  expect(names.filter((name) => !seen.has(name))).toEqual([])
  expect(new Set(names).size).toBe(names.length)
})

test('every claim stands where it says it stands', () => {
  for (const { text } of wordings)
    for (const claim of read(`Some words come first. ${text} And some behind.`).claims)
      expectEvidence(claim, text)
})

function expectEvidence(claim: Claim, sentence: string): void {
  const text = `Some words come first. ${sentence} And some behind.`
  expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
  expect(text.slice(claim.raw_start, claim.raw_end)).toBe(claim.raw)
  expect(claim.raw_start).toBeGreaterThanOrEqual(claim.start)
  expect(claim.raw_end).toBeLessThanOrEqual(claim.end)
}
