import { expect, test } from 'vitest'
import type { Paper } from '#lib/paper'
import { sentencesOf } from '../sentences'
import { readClaims } from './claims'
import { draftsOf, softDraftsOf } from './drafts'
import { hostileTexts } from './hostile-texts'
import { PATTERNS } from './patterns'
import { QUALITATIVE_PATTERNS } from './qualitative-patterns'
import { readingOf } from './reading'

const ALL = [...PATTERNS, ...QUALITATIVE_PATTERNS]
const paper = (abstract: string) => ({ id: 'a', title: '', abstract }) as Paper

/** Milliseconds before the runner gives up: machines may be slow, the work is what is held. */
const PATIENCE = 60_000

/** Work that can be counted: tokens, items, and every place where a wording matches and is looked at. */
function workOn(text: string): number {
  let work = 0
  for (const sentence of sentencesOf(text)) {
    const reading = readingOf(sentence.text)
    work += 1 + reading.tokens.length + reading.items.length
    for (const { wording } of ALL)
      for (const match of reading.codes.matchAll(wording)) work += match[0].length
    work += draftsOf(reading).length + softDraftsOf(reading).length
  }
  return work
}

test.each(ALL.map(({ name, wording }) => [name, wording]))(
  '"%s" can wait for nothing without end',
  (_, wording) => {
    // Every repetition of a wording has an upper limit, so one start costs at most a constant.
    expect((wording as RegExp).source).not.toMatch(/[*+]|\{\d+,\}/)
  },
)

test(
  'twice the text is at most two and a half times the work',
  () => {
    const once = hostileTexts(500)
    const twice = hostileTexts(1000)
    once.forEach((text, i) => expect(workOn(twice[i]!) / workOn(text)).toBeLessThan(2.5))
  },
  PATIENCE,
)

test(
  'hostile text throws nothing, and every claim in it stands where it says',
  () => {
    for (const text of hostileTexts(400)) {
      const { claims, regressions } = readClaims(paper(text), sentencesOf(text))
      for (const claim of [...claims, ...regressions]) {
        expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
        expect(text.slice(claim.raw_start, claim.raw_end)).toBe(claim.raw)
      }
    }
  },
  PATIENCE,
)
