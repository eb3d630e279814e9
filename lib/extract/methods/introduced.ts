import cues from '#data/vocabulary/proposal-cues.json'
import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'
import { LONGEST, isTechnique, phrase, phraseEnd } from './phrase'
import type { Proposal } from './proposal'

const VERBS = new Set(
  'propose proposes proposed introduce introduces introduced present presents presented develop develops developed devise design formulate describe describes proposing introducing'.split(
    ' ',
  ),
)
const OWNERS = new Set(['we', 'paper', 'work', 'study', 'article', 'research', 'thesis', 'by', 'and'])
const ADVERBS =
  /^(?:also|then|further|therefore|thus|first|hence|additionally|here|instead|next|now|\p{L}+ly)$/u
const VAGUE = new Set(cues.vague)
const PRAISE = new Set(cues.praise)

/** What "we propose" is followed by, without the words of praise and "method" around it. */
export const introduced =
  (strict: boolean) =>
  ({ abstract }: Reading): Proposal | null => {
    const { chunks } = abstract
    for (let at = 1; at < chunks.length; at++) {
      if (!VERBS.has(chunks[at]!.lower) || !isOwner(abstract, at)) continue
      let from = at + 1
      while (from < chunks.length && PRAISE.has(chunks[from]!.lower)) from++
      const whole = phraseEnd(abstract, from)
      let to = whole
      while (to > from && VAGUE.has(chunks[to - 1]!.lower)) to--
      if (to - from >= 2 && to - from <= LONGEST && isTechnique(abstract, to - 1))
        return phrase(abstract, from, to)
      if (
        !strict &&
        whole - from >= 2 &&
        !isClause(abstract, from, whole) &&
        (whole - from > 2 || chunks[from]!.text.includes('-')) &&
        whole - from <= LONGEST &&
        isNoun(abstract, whole - 1)
      )
        return phrase(abstract, from, whole)
    }
    return null
  }

/** "we", "this paper", with an adverb between or not; "and" where "we" opens the sentence, "by" with a participle. */
function isOwner({ chunks, text }: Passage, verb: number): boolean {
  const back = ADVERBS.test(chunks[verb - 1]!.lower) && verb > 1 ? verb - 2 : verb - 1
  const { lower } = chunks[back]!
  if (!OWNERS.has(lower)) return false
  if (lower === 'by') return /ing$/.test(chunks[verb]!.lower)
  if (lower !== 'and') return true
  const from = Math.max(text.lastIndexOf('. ', chunks[back]!.start), 0)
  return /\b[Ww]e\b/.test(text.slice(from, chunks[back]!.start))
}

/** "extending the continuous bag ...": something done, not something named. */
const isClause = ({ chunks }: Passage, from: number, to: number) =>
  /ing$/.test(chunks[from]!.lower) ||
  chunks.slice(from, to).some(({ lower }) => /^(?:the|an?|its|their|per)$/.test(lower))

const isNoun = ({ chunks }: Passage, last: number) =>
  !/(?:^(?:study|evaluation|analysis|investigation|comparison|overview|review|survey|results?|benchmark|dataset|corpus|problem|task|evidence|metrics?|taxonomy|words|ideas?|insights?|findings|setting|questions?)$|ed|ly|al|ive|ous|ic|able|based)$/.test(
    chunks[last]!.lower,
  )
