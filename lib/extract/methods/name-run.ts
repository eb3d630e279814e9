import cues from '#data/vocabulary/proposal-cues.json'
import { CUES } from '../labels/cues'
import type { Chunk } from '../names/chunk'
import { Capitals, LEXICON } from '../names/lexicon'
import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'
import { longestAt } from '../names/trie'
import { isNameless } from './common-names'
import { isHead, isTask } from './kinds'

const ENDS = new Set(cues.ends)
/** Where a name that starts at a chunk ends; the same chunk where none does. */
export function nameEnd(reading: Reading, at: number, limit: number): number {
  const { abstract } = reading
  let to = at
  while (to < limit && (to === at || joined(abstract, to)) && isNamed(reading, to)) to++
  // "Exploration-Expanding SFT": a known short form may close a run that opens with words of its own.
  if (
    to > at &&
    to < limit &&
    joined(abstract, to) &&
    !/-\p{Ll}+$/u.test(abstract.chunks[to - 1]!.text) &&
    isShortKnown(reading, to)
  )
    to++
  if (to === at) return at
  const version = abstract.chunks[to]
  if (abstract.chunks[to - 1]!.name && version && joined(abstract, to) && VERSION.test(version.text))
    return to + 1
  if (to - at === 1) return abstract.chunks[at]!.name ? to : at
  if (isClass(abstract, at, to)) return at
  return isTailed(abstract, to, limit) ? to + 1 : to
}

/** "Distributional Coherency regularization": the noun that says how, in small letters. */
const isTailed = (passage: Passage, to: number, limit: number): boolean => {
  const next = passage.chunks[to]
  return (
    to < limit &&
    next !== undefined &&
    joined(passage, to) &&
    !isHead(passage, to - 1) &&
    !passage.chunks[to - 1]!.name &&
    TAILS.has(next.text)
  )
}

const TAILS = new Set(cues.tails)

const VERSION = /^(?:[vV]\d+(?:\.\d+)?|\d\.\d)$/

/** Written like a name, or with a capital; not known, not a short form that the paper spells out. */
function isNamed({ abstract, mentions, own }: Reading, at: number): boolean {
  const chunk = abstract.chunks[at]!
  if (isLed(abstract, at)) return true
  if (chunk.name ? own.has(chunk.text) || isNameless(chunk.text) : !isCapitalised(chunk)) return false
  return !mentions.some(
    ({ known, passage, start, end }) =>
      passage === abstract && start < chunk.end && end > chunk.start && known.capitals !== Capitals.none,
  )
}

const isShortKnown = ({ abstract, mentions, own }: Reading, at: number): boolean => {
  const { text, name, start, end } = abstract.chunks[at]!
  return (
    name &&
    /^\p{Lu}[\p{L}\d]*$/u.test(text) &&
    (own.has(text) ||
      mentions.some(
        (one) =>
          one.known.kind === 'method' && one.passage === abstract && one.start === start && one.end === end,
      ))
  )
}

/** "SNR-Aware Filtering": a describing word with capitals that leads a capitalised one. */
function isLed(passage: Passage, at: number): boolean {
  const [chunk, next] = [passage.chunks[at]!, passage.chunks[at + 1]]
  return (
    chunk.text.includes('-') &&
    next !== undefined &&
    /^\p{Lu}[\p{L}\d]*-\p{Lu}\p{Ll}+$/u.test(chunk.text) &&
    isCapitalised(next) &&
    !next.name &&
    joined(passage, at + 1)
  )
}

/** What everybody calls so: "Large Language Model", "Document-level Natural Language Inference". */
function isClass(passage: Passage, from: number, to: number): boolean {
  const { words, chunks } = passage
  const first = chunks[from]!.from
  const end = chunks[to - 1]!.to
  if (
    [CUES.families, CUES.topics, LEXICON].some((trie) => longestAt<unknown>(trie, words, first)?.to === end)
  )
    return true
  if (!/^(?:inference|search)$/.test(chunks[to - 1]!.lower) && !isTask(passage, to - 1)) return false
  for (let at = from + 1; at < to - 1; at++)
    if (longestAt<unknown>(CUES.topics, words, chunks[at]!.from)?.to === end) return true
  return false
}

export const isCapitalised = ({ capital, text, name, lower }: Chunk) =>
  !name && (capital || (text.includes('-') && /-\p{Lu}/u.test(text))) && text.length > 2 && !ENDS.has(lower)

export const joined = ({ text, chunks }: Passage, at: number) =>
  /^\s+$/.test(text.slice(chunks[at - 1]!.end, chunks[at]!.start))

/** A capitalised run that only spells out the short form behind it. */
export function defines({ abstract, acronyms }: Reading, from: number, to: number): boolean {
  const start = abstract.chunks[from]!.start
  const end = abstract.chunks[to - 1]!.end
  if (to - from > 1 && isShortened(abstract, from, to)) return true
  return acronyms.some((one) => one.in === 'abstract' && start < one.longEnd && end > one.longStart)
}

/** One word opens as the short form does, or all give it a letter, in order. */
function isSpelt(words: Chunk[], short: string): boolean {
  if (words.some(({ lower }) => lower[0] === short[0])) return true
  let at = 0
  return words.every(({ lower }) => (at = short.indexOf(lower[0]!, at) + 1) > 0)
}

/** A bracketed name follows soon: "Pre-trained Model with Prompts for Completion (PPT)". */
function isShortened({ chunks, text }: Passage, from: number, to: number): boolean {
  for (let at = to; at < Math.min(chunks.length, to + 7); at++) {
    const gap = text.slice(chunks[at - 1]!.end, chunks[at]!.start)
    if (/\s\(/.test(gap))
      return (
        chunks[at]!.name &&
        !isNameless(chunks[at]!.text) &&
        isSpelt(chunks.slice(from, to), chunks[at]!.lower)
      )
    if (/[,.;:]/.test(gap)) return false
  }
  return false
}
