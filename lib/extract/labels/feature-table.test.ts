import { expect, test } from 'vitest'
import { readingOf } from '../names/reading'
import { paperFixture } from '../paper.fixture'
import { sentencesOf } from '../sentences'
import { FeatureTable } from './feature-table'
import { featureNames } from './word-features'

const PAPER = paperFixture('Graph networks', 'Graphs grow by 3 nodes. We train graph networks.')
const read = () => readingOf(PAPER, sentencesOf(PAPER.abstract))
/** No phrases; the title as one. */
const NONE = { title: new Uint8Array(9), abstract: new Uint8Array(20) }
const TITLE = { ...NONE, title: new Uint8Array(9).fill(1) }

test('names words and pairs in the singular, by place, without figures and stop words', () =>
  expect([...featureNames(read(), NONE)].sort()).toEqual(
    [
      ...['graph', 'network', 'graph network', 't:graph', 't:network', 't:graph network'],
      ...['grow', 'graph grow', 'node', 'train', 'train graph', 'o:train', 'o:graph', 'o:network'],
      ...['o:train graph', 'o:graph network'],
    ].sort(),
  ))

test('finds the features that a paper has, each once, where it stands first', () => {
  const table = new FeatureTable(['network', 'o:graph network', 't:graph', 'graph grow', 'absent', 't:train'])
  expect(
    table.in(read(), NONE).map(({ feature, passage, from, to }) => [feature, passage.in, from, to]),
  ).toEqual([
    [2, 'title', 0, 0],
    [0, 'title', 1, 1],
    [3, 'abstract', 0, 1],
    [1, 'abstract', 7, 8],
  ])
  expect(table.in(read(), NONE)).toHaveLength(4)
})

test('finds all that is named', () => {
  const names = [...featureNames(read(), NONE)]
  expect(new FeatureTable(names).in(read(), NONE)).toHaveLength(names.length)
})

test('words of a phrase tell nothing by themselves', () => {
  const names = [...featureNames(read(), TITLE)]
  expect(names.filter((name) => name.startsWith('t:'))).toEqual(['t:graph network'])
  expect(new FeatureTable(['t:graph', 't:graph network']).in(read(), TITLE)).toHaveLength(1)
})
