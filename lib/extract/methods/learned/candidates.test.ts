import { expect, test } from 'vitest'
import { KeySet } from '../../names/key-set'
import { readingOf } from '../../names/reading'
import { paperFixture } from '../../paper.fixture'
import { sentencesOf } from '../../sentences'
import { toldNames } from '../told-names'
import { candidatesOf } from './candidates'

const ABSTRACT =
  'Slow training is a burden. We propose Quick Gated Pruning (QGP), which prunes gates. QGP beats LoRA and the lazy gate.'

function candidates(heads: string[]) {
  const reading = readingOf(paperFixture('Pruning Gates', ABSTRACT), sentencesOf(ABSTRACT))
  return candidatesOf(reading, toldNames(reading), new KeySet(heads))
}
const named = (key: string, heads: string[] = []) => candidates(heads).find((one) => one.key === key)

test('what the rules read is a candidate, with what they took it for', () => {
  expect(named('qgp')?.method?.role).toBe('proposed')
  expect(named('lora')?.method?.role).toBe('compared')
})

test('a candidate is found wherever it stands', () => {
  const found = named('qgp')!
  expect(found.standings.map(({ start, end }) => ABSTRACT.slice(start, end))).toEqual(['QGP', 'QGP'])
  expect(found.standings.map(({ sentence }) => sentence).sort()).toEqual([1, 2])
})

test('words in small letters are one where they end as names do', () => {
  expect(named('lazygate')).toBeUndefined()
  expect(named('lazygate', ['gate'])).toMatchObject({ name: 'lazy gate', method: null })
})

test('a word of grammar neither begins nor ends one', () =>
  expect(candidates(['gate']).map(({ name }) => name)).not.toContain('the lazy gate'))

test('a name that stands without end is followed so far', () => {
  const abstract = 'LoRA '.repeat(500)
  const reading = readingOf(paperFixture('X', abstract), sentencesOf(abstract))
  const found = candidatesOf(reading, toldNames(reading), new KeySet([]))
  expect(Math.max(...found.map(({ standings }) => standings.length))).toBe(20)
})
