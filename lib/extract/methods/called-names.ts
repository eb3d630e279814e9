import cues from '#data/vocabulary/proposal-cues.json'
import { KeySet } from '../names/key-set'
import type { Reading } from '../names/reading'
import { LONGEST, isTechnique, phrase, phraseEnd } from './phrase'
import type { Proposal } from './proposal'

const NAMING = new KeySet(
  cues.naming.filter((word) => !/^(?:namely|name|names?|term|denote|entitled|titled)$/.test(word)),
)
/** "We call", "called": the word before tells that the paper itself gives the name. */
const CLOSE = /^\s*(?:[.,;:(]|which|that|to|for|by|where|and|with|in|$)/

/** Names in lower case that the paper gives: "a new design, called sandglass block". */
export function calledNames(reading: Reading): Proposal[] {
  const { sentences, chunks } = reading.abstract
  return sentences
    .slice(reading.turn)
    .flatMap(({ from, to }) =>
      chunks
        .slice(from, Math.max(from, to - 2))
        .flatMap(({ key }, i) => (NAMING.has(key) ? (nameAt(reading, from + i + 1, to) ?? []) : [])),
    )
}

/** The name from a chunk on, behind articles; null where it is no technique in lower case, or known. */
function nameAt({ abstract, mentions }: Reading, from: number, limit: number): Proposal | null {
  const { chunks, text } = abstract
  let first = from
  while (first < limit && /^(?:as|the|a|an|it|this)$/.test(chunks[first]!.lower)) first++
  const end = Math.min(limit, phraseEnd(abstract, first))
  if (
    end - first < (chunks[first]?.lower.includes('-') ? 1 : 2) ||
    end - first > LONGEST ||
    !isTechnique(abstract, end - 1)
  )
    return null
  if (chunks.slice(first, end).some(({ name, capital }) => name || capital)) return null
  const after = text.slice(chunks[end - 1]!.end).trimStart()
  if (!CLOSE.test(after) || (chunks[end] && after.startsWith('('))) return null
  const one = phrase(abstract, first, end)
  const isKnown = mentions.some(
    ({ passage, start, end }) => passage === abstract && start === one.start && end === one.end,
  )
  return isKnown ? null : one
}
