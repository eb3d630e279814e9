import type { Passage } from '../../names/passage'
import type { Standing } from './candidate'
import { lastWord } from './last-word'
import { KIND, type Sink } from './name-kinds'
import { isOutside } from './run-words'

const START = '^'
const END = '$'
/** Words that far before and behind are taken without their order. */
const [BEFORE_FROM, BEFORE_TO, BEHIND_FROM, BEHIND_TO] = [3, 6, 2, 5]

/** The words and signs around a name, within its sentence. */
export function addAround(sink: Sink, { passage, sentence, from, to }: Standing, writing: string): void {
  const { chunks, text, sentences } = passage
  const bounds = sentences[sentence] ?? { from: 0, to: chunks.length }
  const at = (chunk: number): string =>
    chunk < bounds.from ? START : chunk >= bounds.to ? END : chunks[chunk]!.lower
  const [before, behind] = [at(from - 1), at(to)]
  const opening = from > bounds.from ? gapOf(text, chunks[from - 1]!.end, chunks[from]!.start) : START
  const closing = to < bounds.to ? gapOf(text, chunks[to - 1]!.end, chunks[to]!.start) : END
  sink.add(KIND.before, before, '')
  sink.add(KIND.before, before, writing)
  sink.add(KIND.before, before, lastWord(passage, to - 1))
  sink.add(KIND.behind, behind, '')
  sink.add(KIND.behind, behind, writing)
  sink.add(KIND['two-before'], at(from - 2), before)
  sink.add(KIND['two-behind'], behind, at(to + 1))
  sink.add(KIND.gaps, opening, closing)
  sink.add(KIND.opening, opening, writing)
  sink.add(KIND.closing, closing, writing)
  sink.add(KIND['sort-before'], opening === BLANK ? sortOf(passage, from - 1) : opening, '')
  sink.add(KIND['sort-behind'], closing === BLANK ? sortOf(passage, to) : closing, '')
  for (let far = BEFORE_FROM; far <= BEFORE_TO && from - far >= bounds.from; far++)
    sink.add(KIND.ahead, chunks[from - far]!.lower, '')
  for (let far = BEHIND_FROM; far <= BEHIND_TO && to + far < bounds.to; far++)
    sink.add(KIND.after, chunks[to + far]!.lower, '')
}

const BLANK = '_'

/** The signs between two chunks. */
function gapOf(text: string, from: number, to: number): string {
  if (to - from === 1 && text[from] === ' ') return BLANK
  return text.slice(from, to).trim() || BLANK
}

function sortOf({ chunks }: Passage, at: number): string {
  const { name, lower, capital } = chunks[at]!
  return name ? 'name' : isOutside(lower) ? 'grammar' : capital ? 'capital' : lower.slice(-3)
}
