import { expect, test } from 'vitest'
import { paperFixture } from '#lib/extract/paper.fixture'
import { headsOf } from './name-heads'

const named = (abstract: string, names: string[]) => ({
  paper: paperFixture('X', abstract),
  gold: { id: 'p', methods: names.map((name) => ({ name, role: 'used' })) },
})

test('words that names end in, where there are enough of them', () =>
  expect(
    headsOf([
      named('We use token pruning in a network.', ['token pruning']),
      named('Layer pruning and weight tying help a network.', ['Layer pruning', 'weight tying']),
    ]),
  ).toEqual(['pruning']))

test('a word that is seldom the end of a name is none', () => {
  const plain = Array.from({ length: 200 }, () => named('A network is large.', []))
  const few = ['deep network', 'wide network'].map((name) => named(`We use a ${name}.`, [name]))
  expect(headsOf([...plain, ...few])).toEqual([])
  expect(headsOf(few)).toEqual(['network'])
})
