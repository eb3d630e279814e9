import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'
import { isTask } from './kinds'
import { LEADS, ledPhrases } from './led-phrases'
import { ENDS, LONGEST, isTechnique, phrase, phraseEnd } from './phrase'
import type { Proposal } from './proposal'

/** "Diversify and Conquer: ...". */
export function titleMotto(title: Passage): Proposal[] {
  const match = /^(?:\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+): /u.exec(title.text)
  const to =
    match && !/^(?:Position|Survey|Tutorial|Perspective|Demo|Beyond|Towards?)/.test(title.text)
      ? title.chunks.findIndex(({ start }) => start >= match[0].length)
      : -1
  return to > 0 ? [phrase(title, 0, to)] : []
}

/** "Round-Trip Consistency: ...": up to four words before a colon that the abstract takes up, or that end in a noun for a way of doing something. */
export function titleHead({ title, abstract }: Reading): Proposal | null {
  const { chunks, text } = title
  const to = chunks.findIndex(
    (chunk, at) => at > 0 && /^\s*:\s/.test(text.slice(chunks[at - 1]!.end, chunk.start)),
  )
  if (to < 2 || to > LONGEST || NO_HEADS.test(chunks[0]!.lower)) return null
  const one = phrase(title, 0, to)
  const taken = abstract.text.toLowerCase().includes(one.name.toLowerCase())
  if (/ing$/.test(chunks[0]!.lower) || isTask(title, to - 1) || THINGS.test(chunks[to - 1]!.lower))
    return null
  return taken || isTechnique(title, to - 1) ? one : null
}

const NO_HEADS =
  /^(?:an?|the|on|towards?|what|how|why|when|do|does|is|are|can|beyond|from|not|no|rethinking|revisiting|understanding|exploring|investigating|evaluating|analyzing|survey|position)$/

/** "Dense-Caption Matching and Frame-Selection Gating for ...", "... via Binary Embedding and Ternary Coefficients". */
export function titlePair(title: Passage): Proposal[] {
  const { chunks } = title
  const and = chunks.findIndex(({ lower }) => lower === 'and' || lower === '&')
  if (and < 2) return []
  let from = and
  while (from > 0 && !ENDS.has(chunks[from - 1]!.lower)) from--
  const to = phraseEnd(title, and + 1)
  const sizes = [and - from, to - and - 1]
  if (
    /^(?:its|their|other|more)$/.test(chunks[and + 1]?.lower ?? '') ||
    /^(?:beyond|towards?|from|\p{L}+ing)$/u.test(chunks[from]!.lower)
  )
    return []
  const led = from === 0 ? to < chunks.length : LEADS.has(chunks[from - 1]!.lower)
  const fits = led && sizes.every((size) => size >= 2 && size <= LONGEST) && isTechnique(title, and - 1)
  return fits && (isTechnique(title, to - 1) || from > 0)
    ? [phrase(title, from, and), phrase(title, and + 1, to)]
    : []
}

/** "... via Selective Entropy Distillation"; "... with a Distilled Representation" where `loose`. */
export const titleMeans =
  (loose: boolean) =>
  ({ title }: Reading): Proposal | null => {
    const isMade = (last: number) => !isTask(title, last) && !OTHERS.test(title.chunks[last]!.lower)
    const found = ledPhrases(title).find(({ to }) => isTechnique(title, to - 1) || (loose && isMade(to - 1)))
    return found ? phrase(title, found.from, found.to) : null
  }

/** What a paper works with or on, not what it makes. */
const OTHERS =
  /^(?:models?|llms?|networks?|data|interactions?|annotators?|humans?|users?|knowledge|.*(?:ity|ness)|designs?)$/

const OPENINGS =
  /^(?:an?|the|on|towards?|what|how|why|when|do|does|is|are|can|beyond|from|efficient|improved|better|fast|faster|robust|rethinking|revisiting|understanding|learning|exploring|investigating|evaluating|analyzing|\p{L}+ing)$/u

/** "Composable Sparse Fine-Tuning for ...", "Curriculum Dropout". */
export function titleOpening({ title }: Reading): Proposal | null {
  const { chunks, text } = title
  const to = phraseEnd(title, 0)
  if (to < 2 || to > LONGEST + 1 || OPENINGS.test(chunks[0]!.lower)) return null
  const after = text.slice(chunks[to - 1]!.end)
  if (/^\s*[?,]/.test(after) || (/^\s*:/.test(after) && !isTechnique(title, to - 1))) return null
  const ends = to < chunks.length || isTechnique(title, to - 1)
  return ends && !isTask(title, to - 1) && !THINGS.test(chunks[to - 1]!.lower) ? phrase(title, 0, to) : null
}

/** Heads of titles that name what is looked at, not what is done. */
const THINGS =
  /(?:ity|ness|s)$|^(?:evaluation|analysis|study|role|effect|impact|survey|review|approach|perspective|case|view|challenge|future|art|power|curse|tale|world|theory|reconstruction|recommendation|extraction|estimation|localization|restoration|navigation|identification|deblurring|synthesis|linking|assessment|retrieval|generation)$/
