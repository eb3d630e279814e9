import { expect, test } from 'vitest'
import learned from '#data/vocabulary/label-words.json'
import { FAMILIES, TOPICS } from '#lib/vocabulary'
import { combinedInputs } from './combined-inputs'
import { extract } from '../extract'
import { paperFixture } from '../paper.fixture'

test('every family and topic of the vocabulary is learned; after a change of ids run `npm run learn`', () => {
  expect(learned.families.labels).toEqual(FAMILIES.map(({ id }) => id))
  expect(learned.topics.labels).toEqual(TOPICS.map(({ id }) => id))
  for (const { labels, bias, own } of [learned.families, learned.topics])
    expect([bias.length, own.length]).toEqual([labels.length, labels.length])
})

test('sets scores beside the strongest and odds beside the highest', () =>
  expect(combinedInputs([0, 3], [-1, 2])).toEqual([
    [0, 0, -1, -3],
    [Math.log(4), 1, 2, 0],
  ]))

const read = (title: string, abstract: string) => extract(paperFixture(title, abstract))

test('gives no label to a paper that says nothing', () => {
  expect(read('', '')).toMatchObject({ families: [], topics: [] })
  expect(read('Untitled', 'Words and more words.')).toMatchObject({ families: [], topics: [] })
})

test('each label stands where its words are', () => {
  const [title, abstract] = [
    'A benchmark of speech recognizers',
    'We collect spoken questions and rate recognizers.',
  ]
  const { topics, families } = read(title, abstract)
  expect(topics.map(({ id }) => id)).toContain('audio')
  for (const { in: where, start, end } of [...topics, ...families])
    expect((where === 'title' ? title : abstract).slice(start, end)).toMatch(/^[\p{L}-]+( [\p{L}-]+)*$/u)
})
