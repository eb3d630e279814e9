import { expect, test } from 'vitest'
import { toldFixture } from './told.fixture'

const proposed = (title: string, abstract: string): string[] =>
  toldFixture(title, abstract).methods.flatMap(({ name, role }) => (role === 'proposed' ? [name] : []))

test.each([
  ['Networks are large. We present a design, called sandglass block, that shrinks them.', 'sandglass block'],
  [
    'Rewards mislead. We introduce a rule, termed delayed reward shaping, for agents.',
    'delayed reward shaping',
  ],
])('a name in lower case that the paper gives: %s', (abstract, name) =>
  expect(proposed('On it', abstract)).toContain(name),
)

test('what others call something is no proposal', () =>
  expect(
    proposed('On it', 'A common design, called sandglass block, shrinks networks. We study it.'),
  ).not.toContain('sandglass block'))

test('a part that the title names and the abstract takes up', () =>
  expect(
    proposed(
      'QuickVAR: Fast Drawing via Cached Token Pruning',
      'Drawing is slow. We propose QuickVAR, whose cached token pruning leaves out what is settled.',
    ),
  ).toEqual(expect.arrayContaining(['QuickVAR', 'Cached Token Pruning'])))

test('enumerated parts', () =>
  expect(
    proposed(
      'QuickVAR: Fast Drawing',
      'We propose QuickVAR with two components: (i) Stepwise Token Pruning, which leaves tokens out; and (ii) Mirrored Cache Reuse, which keeps others.',
    ),
  ).toEqual(expect.arrayContaining(['QuickVAR', 'Stepwise Token Pruning', 'Mirrored Cache Reuse'])))
