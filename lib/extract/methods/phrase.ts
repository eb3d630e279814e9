import cues from '#data/vocabulary/proposal-cues.json'
import type { Chunk } from '../names/chunk'
import type { Kind } from '../names/lexicon'
import type { Passage } from '../names/passage'
import { isNameless } from './common-names'
import { isHead, isTask } from './kinds'
import type { Proposal } from './proposal'

/** Words before which a phrase ends. */
export const ENDS = new Set([...cues.ends, ...cues.breaks])
/** Words of the longest phrase that names a proposal. */
export const LONGEST = 4

/** Ends in a noun for a way of doing something; "language models" and the like are things. */
export function isTechnique(passage: Passage, last: number): boolean {
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

/** Where a phrase that starts at a chunk ends: before a word that opens something else, or a mark. */
export function phraseEnd({ chunks, text }: Passage, from: number): number {
  let to = from
  while (to < chunks.length && !ENDS.has(chunks[to]!.lower)) {
    to++
    const next = chunks[to]
    if (next && !/^\s*$/.test(text.slice(chunks[to - 1]!.end, next.start))) break
  }
  return to
}

/** The chunks as a proposal of a method. */
export function phrase(passage: Passage, from: number, to: number, kind: Kind = 'method'): Proposal {
  const start = (passage.chunks[from] as Chunk).start
  const end = (passage.chunks[to - 1] as Chunk).end
  return { name: passage.text.slice(start, end), passage, start, end, from, to, kind }
}
