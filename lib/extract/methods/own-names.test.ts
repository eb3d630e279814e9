import { expect, test } from 'vitest'
import { toldFixture } from './told.fixture'

const proposed = (title: string, abstract: string): string[] =>
  toldFixture(title, abstract).methods.flatMap(({ name, role }) => (role === 'proposed' ? [name] : []))

test.each([
  ['X', 'We introduce the task of Word Span Hunting (WSH). We propose SpanHunt, a tagger.', ['SpanHunt']],
  ['X', 'We present \\emph{Harmono}, a unified framework that sings.', ['Harmono']],
  [
    'No Moved Augmentations (NMA): Compact Forms',
    'Forms are wide. We study how to make them compact, and NMA does.',
    ['NMA'],
  ],
  [
    'Quiet Tracker: Finding Lost Objects',
    'Objects get lost. A quiet tracker finds them for us.',
    ['Quiet Tracker'],
  ],
  [
    'A study of speed',
    'We propose a novel active sample selection criterion to pick examples.',
    ['active sample selection'],
  ],
  ['X', 'We release QuickReason-4B and QuickReason-8B, two reasoning models.', ['QuickReason']],
])('%s | %s', (title, abstract, names) => expect(proposed(title, abstract)).toEqual(names))

test.each([
  [
    'We propose QuickVAR. It uses a drawing policy followed by Paired Node Encoding of the rest.',
    'Paired Node Encoding',
  ],
  ['We propose QuickVAR. Training-free QuickVAR leaves the weights as they are.', 'Training-free QuickVAR'],
  [
    'We propose QuickVAR with a Distant Coherency regularization that smooths.',
    'Distant Coherency regularization',
  ],
  [
    'We propose QuickVAR. The first step is Ray-Visual Mapping, a technique that finds tags.',
    'Ray-Visual Mapping',
  ],
])('a part of the proposal: %s', (abstract, name) =>
  expect(proposed('QuickVAR: Fast Drawing', abstract)).toEqual(expect.arrayContaining(['QuickVAR', name])),
)
