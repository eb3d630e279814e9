import { type Key, keyOf, plantedKey } from '../../names/known-words'
import type { Passage } from '../../names/passage'
import type { Standing } from './candidate'
import { lastWord } from './last-word'
import { KIND, NONE, type Sink } from './name-kinds'
import { OUTSIDE } from './run-words'

const START = plantedKey('^')
const END = plantedKey('$')
const BLANK = plantedKey('_')
const SORT = { name: plantedKey('name'), grammar: plantedKey('grammar'), capital: plantedKey('capital') }
/** Words that far before and behind are taken without their order. */
const [BEFORE_FROM, BEFORE_TO, BEHIND_FROM, BEHIND_TO] = [3, 6, 2, 5]

/** The words and signs around a name, within its sentence. */
export function addAround(sink: Sink, { passage, sentence, from, to }: Standing, writing: Key): void {
  const { chunks, text, sentences } = passage
  const bounds = sentences[sentence] ?? { from: 0, to: chunks.length }
  const at = (chunk: number): Key =>
    chunk < bounds.from ? START : chunk >= bounds.to ? END : chunks[chunk]!.key
  const [before, behind] = [at(from - 1), at(to)]
  const opening = from > bounds.from ? gapOf(text, chunks[from - 1]!.end, chunks[from]!.start) : START
  const closing = to < bounds.to ? gapOf(text, chunks[to - 1]!.end, chunks[to]!.start) : END
  sink.add(KIND.before, before, NONE)
  sink.add(KIND.before, before, writing)
  sink.add(KIND.before, before, lastWord(passage, to - 1).key)
  sink.add(KIND.behind, behind, NONE)
  sink.add(KIND.behind, behind, writing)
  sink.add(KIND['two-before'], at(from - 2), before)
  sink.add(KIND['two-behind'], behind, at(to + 1))
  sink.add(KIND.gaps, opening, closing)
  sink.add(KIND.opening, opening, writing)
  sink.add(KIND.closing, closing, writing)
  sink.add(KIND['sort-before'], opening === BLANK ? sortOf(passage, from - 1) : opening, NONE)
  sink.add(KIND['sort-behind'], closing === BLANK ? sortOf(passage, to) : closing, NONE)
  for (let far = BEFORE_FROM; far <= BEFORE_TO && from - far >= bounds.from; far++)
    sink.add(KIND.ahead, chunks[from - far]!.key, NONE)
  for (let far = BEHIND_FROM; far <= BEHIND_TO && to + far < bounds.to; far++)
    sink.add(KIND.after, chunks[to + far]!.key, NONE)
}

/** The signs between two chunks. */
function gapOf(text: string, from: number, to: number): Key {
  if (to - from === 1 && text[from] === ' ') return BLANK
  const signs = text.slice(from, to).trim()
  return signs === '' ? BLANK : keyOf(signs)
}

const TAIL = 3

function sortOf({ chunks, words }: Passage, at: number): Key {
  const { name, key, capital, lower, from, to } = chunks[at]!
  if (name) return SORT.name
  if (OUTSIDE.has(key)) return SORT.grammar
  if (capital) return SORT.capital
  return to - from === 1 ? words.list[from]!.tail : keyOf(lower.slice(-TAIL))
}
