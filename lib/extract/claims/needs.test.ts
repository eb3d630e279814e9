import { expect, test } from 'vitest'
import { CASES } from './cases'
import { matchesOf } from './matches'
import { needsOf, classesOf } from './needs'
import { PATTERNS } from './patterns'
import { QUALITATIVE_PATTERNS } from './qualitative-patterns'
import { readingOf } from './reading'
import { wording } from './wording'

test('a wording needs a class of each of its parts that is not optional', () => {
  expect(needsOf(wording('percent ~2 faster stop?').source)).toEqual([classesOf('P'), classesOf('f')])
})

test('of an expression written by hand nothing is known', () => {
  expect(needsOf('(?=P)f')).toEqual([])
})

test('no wording is passed over that stands in a sentence', () => {
  const readings = CASES.flatMap(({ wordings }) => wordings.map(([text]) => readingOf(text)))
  for (const pattern of [...PATTERNS, ...QUALITATIVE_PATTERNS])
    for (const reading of readings) {
      const has = classesOf(reading.codes)
      const sifted = matchesOf({ pattern, needs: needsOf(pattern.wording.source) }, reading, has)
      expect(sifted.map(({ from, to }) => [from, to])).toEqual(
        matchesOf({ pattern, needs: [] }, reading, has).map(({ from, to }) => [from, to]),
      )
    }
})
