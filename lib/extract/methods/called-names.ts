import cues from '#data/vocabulary/proposal-cues.json'
import type { Reading } from '../names/reading'
import { LONGEST, isTechnique, phrase, phraseEnd } from './phrase'
import type { Proposal } from './proposal'

const NAMING = new Set(
  cues.naming.filter((word) => !/^(?:namely|name|names?|term|denote|entitled|titled)$/.test(word)),
)
/** "We call", "called": the word before tells that the paper itself gives the name. */
const CLOSE = /^\s*(?:[.,;:(]|which|that|to|for|by|where|and|with|in|$)/

/** Names in lower case that the paper gives: "a new design, called sandglass block". */
export function calledNames(reading: Reading): Proposal[] {
  const { abstract, mentions } = reading
  const { chunks, text } = abstract
  const found: Proposal[] = []
  for (const [index, { from, to }] of abstract.sentences.entries()) {
    if (index < reading.turn) continue
    for (let at = from; at < to - 2; at++) {
      if (!NAMING.has(chunks[at]!.lower)) continue
      let first = at + 1
      while (first < to && /^(?:as|the|a|an|it|this)$/.test(chunks[first]!.lower)) first++
      const end = Math.min(to, phraseEnd(abstract, first))
      if (end - first < 2 || end - first > LONGEST || !isTechnique(abstract, end - 1)) continue
      if (chunks.slice(first, end).some(({ name, capital }) => name || capital)) continue
      if (
        !CLOSE.test(text.slice(chunks[end - 1]!.end).trimStart()) ||
        (chunks[end] && /^\s*\(/.test(text.slice(chunks[end - 1]!.end)))
      )
        continue
      const one = phrase(abstract, first, end)
      if (
        !mentions.some(
          ({ passage, start, end: last }) => passage === abstract && start === one.start && last === one.end,
        )
      )
        found.push(one)
    }
  }
  return found
}
