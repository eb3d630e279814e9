import { expect, test } from 'vitest'
import { paperFixture } from '../paper.fixture'
import { sentencesOf } from '../sentences'
import { KeySet } from './key-set'
import { keyOf } from './known-words'
import { readingOf } from './reading'

test('a word that a text holds is told by its key, whatever stands around it', () => {
  const set = new KeySet(['propose', 'zzyzx'])
  const text = 'We Propose zzyzx-like plans, and propose others.'
  const { abstract } = readingOf(paperFixture('X', text), sentencesOf(text))
  const told = abstract.chunks.filter(({ key }) => set.has(key)).map(({ text }) => text)
  expect(told).toEqual(['Propose', 'propose'])
})

test('a word planted later, or never, is none of a set', () => {
  const set = new KeySet(['gate'])
  expect(set.has(keyOf('never planted'))).toBe(false)
  new KeySet(['planted later'])
  expect(set.has(keyOf('planted later'))).toBe(false)
  expect(new KeySet([]).has(keyOf('gate'))).toBe(false)
})
