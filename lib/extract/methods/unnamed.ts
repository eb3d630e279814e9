import cues from '#data/vocabulary/proposal-cues.json'
import type { Chunk } from '../names/chunk'
import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'
import { isNameless } from './common-names'
import { isHead, isTask } from './kinds'
import type { Proposal } from './proposal'

const VERBS = new Set(
  'propose proposes proposed introduce introduces present presents develop devise design'.split(' '),
)
const OWNERS = new Set(['we', 'paper', 'work', 'study', 'article'])
const LEADS = new Set(['via', 'with', 'by', 'through', 'using'])
const ENDS = new Set([...cues.ends, ...cues.breaks])
const VAGUE = new Set(cues.vague)
const PRAISE = new Set(cues.praise)
const LONGEST = 4

/** A paper without a name for its own: the technique that its title names, else the one that "we propose" introduces. */
export function unnamedProposals(reading: Reading): Proposal[] {
  const { title } = reading
  const pair = titlePair(title)
  if (pair.length > 0) return pair
  for (const read of ORDER) {
    const one = read(reading)
    if (one && !isKnown(reading, one)) return [one]
  }
  return titleMotto(title)
}

/** "Diversify and Conquer: ...". */
function titleMotto(title: Passage): Proposal[] {
  const match = /^(?:\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+): /u.exec(title.text)
  const to =
    match && !/^(?:Position|Survey|Tutorial|Perspective|Demo|Beyond|Towards?)/.test(title.text)
      ? title.chunks.findIndex(({ start }) => start >= match[0].length)
      : -1
  return to > 0 ? [phrase(title, 0, to)] : []
}

/** Only what everybody calls so ("reinforcement learning"). */
function isKnown({ mentions }: Reading, { passage, start, end }: Proposal): boolean {
  return mentions.some((one) => one.passage === passage && one.start === start && one.end === end)
}

/** "Dense-Caption Matching and Frame-Selection Gating for ...", "... via Binary Embedding and Ternary Coefficients". */
function titlePair(title: Passage): Proposal[] {
  const { chunks } = title
  const and = chunks.findIndex(({ lower }) => lower === 'and' || lower === '&')
  if (and < 2) return []
  let from = and
  while (from > 0 && !ENDS.has(chunks[from - 1]!.lower)) from--
  const to = phraseEnd(title, and + 1)
  const sizes = [and - from, to - and - 1]
  if (
    /^(?:its|their|other|more)$/.test(chunks[and + 1]?.lower ?? '') ||
    /^(?:beyond|towards?|rethinking|understanding|from|learning)$/.test(chunks[from]!.lower)
  )
    return []
  const led =
    from === 0
      ? to < chunks.length
      : ['via', 'with', 'by', 'through', 'using'].includes(chunks[from - 1]!.lower)
  const fits = led && sizes.every((size) => size >= 2 && size <= LONGEST) && isTechnique(title, and - 1)
  return fits && (isTechnique(title, to - 1) || from > 0)
    ? [phrase(title, from, and), phrase(title, and + 1, to)]
    : []
}

/** "... via Selective Entropy Distillation". */
function titleMeans({ title }: Reading): Proposal | null {
  const { chunks } = title
  for (let at = 0; at < chunks.length; at++) {
    if (!LEADS.has(chunks[at]!.lower)) continue
    const to = phraseEnd(title, at + 1)
    if (to - at - 1 >= 2 && to - at - 1 <= LONGEST && isTechnique(title, to - 1))
      return phrase(title, at + 1, to)
  }
  return null
}

const OPENINGS =
  /^(?:an?|the|on|towards?|what|how|why|when|do|does|is|are|can|beyond|from|efficient|improved|better|fast|faster|robust|rethinking|revisiting|understanding|learning|exploring|investigating|evaluating|analyzing|\p{L}+ing)$/u

/** "Composable Sparse Fine-Tuning for ...", "Curriculum Dropout". */
function titleOpening({ title }: Reading): Proposal | null {
  const { chunks, text } = title
  const to = phraseEnd(title, 0)
  if (to < 2 || to > LONGEST + 1 || OPENINGS.test(chunks[0]!.lower)) return null
  if (/^\s*[?:,]/.test(text.slice(chunks[to - 1]!.end))) return null
  const ends = to < chunks.length || isTechnique(title, to - 1)
  return ends && !isTask(title, to - 1) && !THINGS.test(chunks[to - 1]!.lower) ? phrase(title, 0, to) : null
}

/** Heads of titles that name what is looked at, not what is done. */
const THINGS =
  /(?:ity|ness|s)$|^(?:evaluation|analysis|study|role|effect|impact|survey|review|approach|perspective|case|view|challenge|future|art|power|curse|tale|world|theory)$/

/** What "we propose" is followed by, without the words of praise and "method" around it. */
const introduced =
  (strict: boolean) =>
  ({ abstract }: Reading): Proposal | null => {
    const { chunks } = abstract
    for (let at = 1; at < chunks.length; at++) {
      if (!VERBS.has(chunks[at]!.lower) || !OWNERS.has(chunks[at - 1]!.lower)) continue
      let from = at + 1
      while (from < chunks.length && PRAISE.has(chunks[from]!.lower)) from++
      const whole = phraseEnd(abstract, from)
      let to = whole
      while (to > from && VAGUE.has(chunks[to - 1]!.lower)) to--
      if (to - from >= 2 && to - from <= LONGEST && isTechnique(abstract, to - 1))
        return phrase(abstract, from, to)
      if (
        !strict &&
        (whole - from > 2 || chunks[from]!.text.includes('-')) &&
        whole - from >= 2 &&
        whole - from <= LONGEST &&
        isNoun(abstract, whole - 1)
      )
        return phrase(abstract, from, whole)
    }
    return null
  }

const isNoun = ({ chunks }: Passage, last: number) =>
  !/(?:^(?:study|evaluation|analysis|investigation|comparison|overview|review|survey|results?|benchmark|dataset|corpus|problem|task|evidence)$|ed|ly|al|ive|ous|ic|able|based)$/.test(
    chunks[last]!.lower,
  )

const ORDER = [titleMeans, titleOpening, introduced(true), introduced(false)]

/** Ends in a noun for a way of doing something; "language models" and the like are things. */
function isTechnique(passage: Passage, last: number): boolean {
  if (passage.chunks[last]!.name) return !isNameless(passage.chunks[last]!.text)
  if (isTask(passage, last)) return false
  const { lower } = passage.chunks[last]!
  if (
    /^(?:models?|networks?|transformers?|agents?|systems?|.*data|generation|reasoning|inference|.*datasets?|.*evaluations?|.*analysis|stud(?:y|ies)|investigation|comparison|overview|review|survey|information|question|questions|answering|simulation|understanding|representations?|language)$/.test(
      lower,
    )
  )
    return false
  return isHead(passage, last) || /(?:ion|ing|izer|loss|ment)$/.test(lower)
}

function phraseEnd({ chunks, text }: Passage, from: number): number {
  let to = from
  while (to < chunks.length && !ENDS.has(chunks[to]!.lower)) {
    to++
    const next = chunks[to]
    if (next && !/^\s*$/.test(text.slice(chunks[to - 1]!.end, next.start))) break
  }
  return to
}

function phrase(passage: Passage, from: number, to: number): Proposal {
  const start = (passage.chunks[from] as Chunk).start
  const end = (passage.chunks[to - 1] as Chunk).end
  return { name: passage.text.slice(start, end), passage, start, end, from, to, kind: 'method' }
}
