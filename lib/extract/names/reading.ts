import type { Paper } from '#lib/paper'
import type { Sentence } from '../sentences'
import { type Acronym, acronymsOf } from './acronyms'
import { KeySet } from './key-set'
import type { Known } from './lexicon'
import { type Mention, mentionsOf, ownShorts } from './mentions'
import { type Passage, passageOf } from './passage'

/** A paper cut up and looked up once: what the readers of methods, models, data sets and labels share. */
export interface Reading {
  paper: Paper
  title: Passage
  abstract: Passage
  passages: [Passage, Passage]
  acronyms: Acronym[]
  /** A paper's own short forms; null where they stand for nothing known. */
  own: Map<string, Known | null>
  /** In order of reading, title first. */
  mentions: Mention[]
  /** By chunk: known names that are only a piece of the one there. */
  pieces: Record<Passage['in'], Map<number, Known>>
  /** Index of the first sentence of the abstract that speaks of the paper itself. */
  turn: number
}

/** "We propose", "this paper": from here on an abstract is about its own work. */
const OWN = new KeySet(['we', 'our', 'ours', 'us'])
const THIS = new KeySet([
  'paper',
  'work',
  'study',
  'article',
  'survey',
  'letter',
  'thesis',
  'report',
  'research',
])

/** "X is proposed": so the authors speak who never say "we". */
const GIVEN = new KeySet(['proposed', 'presented', 'introduced', 'developed'])

/** Abstracts are shorter by far; what is longer is no abstract, and read no further. In UTF-16 units. */
const LONGEST = 10_000

/** Cuts and looks up a paper's title and abstract. */
export function readingOf(paper: Paper, sentences: Sentence[]): Reading {
  const whole = { start: 0, end: paper.title.length, text: paper.title }
  const title = passageOf('title', paper.title.slice(0, LONGEST), [whole])
  const abstract = passageOf(
    'abstract',
    withoutMarks(withoutAddresses(paper.abstract.slice(0, LONGEST))),
    sentences,
  )
  const acronyms = [...acronymsOf(title), ...acronymsOf(abstract)]
  const own = ownShorts(acronyms)
  // Asked for by few names, and dear to build for every paper.
  let words: Set<string> | null = null
  const holds = (word: string) =>
    (words ??= new Set([...title.words.list, ...abstract.words.list].map(({ key }) => key.text))).has(word)
  const inTitle = mentionsOf(title, own, holds)
  const inAbstract = mentionsOf(abstract, own, holds)
  const mentions = [...inTitle.mentions, ...inAbstract.mentions]
  const turn = turnOf(abstract)
  const pieces = { title: inTitle.pieces, abstract: inAbstract.pieces }
  return { paper, title, abstract, passages: [title, abstract], acronyms, own, mentions, pieces, turn }
}

/** Addresses blanked out, so that nothing in them is read as a name; every place stays where it is. */
const withoutAddresses = (text: string): string =>
  /https?:|www\.|\.com\/|\.io\//.test(text)
    ? text.replace(/\S+/g, (word) =>
        /https?:|www\.|\.(?:com|io|org)\//.test(word) ? ' '.repeat(word.length) : word,
      )
    : text

/** "\\emph{Harmon}", "**Harmon**": marks of emphasis blanked out, so that the name stands alone; every place stays where it is. */
const withoutMarks = (text: string): string =>
  /\\(?:emph|text|math)|\*/.test(text)
    ? text.replace(
        /(\\(?:emph|textbf|textit|texttt|textsc|textsf|mathtt|mathbf)\{|\*{1,2})([\p{L}\d][^{}*\\]{1,60})(\}|\*{1,2})(?![\p{L}\d*-])/gu,
        (_, open: string, inner: string, close: string) =>
          ' '.repeat(open.length) + inner + ' '.repeat(close.length),
      )
    : text

function turnOf({ chunks, sentences }: Passage): number {
  for (const [index, { from, to }] of sentences.entries())
    for (let at = from; at < to; at++) {
      const { key, lower } = chunks[at]!
      if (OWN.has(key)) return index
      if ((lower === 'is' || lower === 'are') && at + 1 < to && GIVEN.has(chunks[at + 1]!.key)) return index
      if (lower === 'proposed' && chunks[at - 1]?.lower === 'the' && at > from) return index
      if (
        (lower === 'this' || lower === 'present') &&
        at + 1 < chunks.length &&
        THIS.has(chunks[at + 1]!.key)
      )
        return index
    }
  return sentences.length
}
