import { Capitals, type Known, LEXICON } from './lexicon'
import type { Acronym } from './acronyms'
import { type Passage, sentenceOf } from './passage'
import { datasetSpan } from './dataset-span'
import { modelSpan } from './model-span'
import { type Hit, longestAt } from './trie'
import { type Words, wordsOf } from './words'

/** A known name where it stands in the text. */
export interface Mention {
  known: Known
  passage: Passage
  start: number
  end: number
  chunk: number
  sentence: number
  /** First word, and the one after the last. */
  from: number
  to: number
  /** As written, a model with its version and without its size. */
  name: string
  /** The version and variant behind a model's known name ("-Instruct"). */
  tail: string
}

export interface Mentions {
  mentions: Mention[]
  /** By chunk: a known name that is only a piece of the one there ("CIFAR10" in "CIFAR10-DVS"). */
  pieces: Map<number, Known>
}

/** Whether a word stands anywhere in the paper. */
type Holds = (word: string) => boolean

/** The known names of a passage, longest first from the left; a paper's own short forms come first. */
export function mentionsOf(passage: Passage, own: Map<string, Known | null>, holds: Holds): Mentions {
  const found: Mention[] = []
  const pieces = new Map<number, Known>()
  const { words } = passage
  const { length } = words.list
  for (let from = 0; from < length;) {
    const hit = longestAt(LEXICON, words, from)
    // Nearly every word.
    if (!hit && own.size === 0) {
      from++
      continue
    }
    const known = hit && knownOf(hit, passage, holds)
    const mention = known && mentionAt(passage, known, hit.from, hit.to)
    const part = mention && isPart(passage, mention)
    if (mention && part) pieces.set(mention.chunk, mention.known)
    const kept = mention && !part && !own.has(written(mention)) ? mention : null
    const short = kept ? null : ownShort(passage, own, from)
    const one = kept ?? short
    if (one) found.push(one)
    from = one ? one.to : from + 1
  }
  return { mentions: found, pieces }
}

/** Which of the names that are spelt so is meant. */
function knownOf(hit: Hit<Known>, passage: Passage, holds: Holds): Known | null {
  for (const one of hit.found)
    if (
      fits(one, passage.words, hit, holds) &&
      !(one.capitals === Capitals.inside && isFirst(passage, hit.from))
    )
      return one
  return null
}

function fits(known: Known, words: Words, { from, to }: { from: number; to: number }, holds: Holds): boolean {
  const text = words.text.slice(words.starts[from], words.ends[to - 1])
  if (known.capitals === Capitals.some && !/\p{Lu}/u.test(text)) return false
  if (known.capitals >= Capitals.exact && text.replace(/s$/, '') !== known.alias.replace(/s$/, ''))
    return false
  return !known.needs || known.needs.some(holds)
}

/** In a title, or first in its sentence: there any word has a capital. */
function isFirst(passage: Passage, word: number): boolean {
  if (passage.in === 'title') return true
  const chunk = passage.chunkOf[word]!
  return passage.sentences[sentenceOf(passage, chunk)]?.from === chunk
}

const written = ({ passage, start, end }: Mention) => passage.text.slice(start, end).replace(/s$/, '')

function mentionAt(passage: Passage, known: Known, from: number, to: number): Mention {
  const { words } = passage
  const chunk = passage.chunkOf[from]!
  const sentence = sentenceOf(passage, chunk)
  const start = words.starts[from]!
  const last = words.ends[to - 1]!
  const span = SPANS[known.kind]?.(passage.text, start, last)
  const end = span?.end ?? last
  const name = span?.name ?? passage.text.slice(start, last)
  let after = to
  while (after < words.starts.length && words.starts[after]! < end) after++
  return {
    known,
    passage,
    start,
    end,
    chunk,
    sentence,
    from,
    to: after,
    name,
    tail: name.slice(last - start),
  }
}

const SPANS: Partial<Record<Known['kind'], typeof modelSpan>> = { model: modelSpan, dataset: datasetSpan }

/** Only a piece of a longer name: "LoRA" in "LQ-LoRA" or "LoRA-XS". "LoRA-based" is about LoRA. */
function isPart(passage: Passage, { known, start, end, from, to }: Mention): boolean {
  const { words, chunks, chunkOf, text } = passage
  if (known.capitals === Capitals.none) return false
  const first = chunks[chunkOf[from]!]!
  const last = chunks[chunkOf[to - 1]!]!
  const before = text.slice(first.start, start)
  const after = text.slice(end, last.end)
  if (/\p{Lu}|\d/u.test(before) && !before.endsWith('/')) return true
  if (/^\p{L}|^\d/u.test(after) && words.starts[to] === end) return known.kind !== 'model'
  return /^\+(?![\p{L}\d])/u.test(after) || (known.kind !== 'model' && /^[-+_^]?\{?(\p{Lu}|\d)/u.test(after))
}

/** A short form that the paper defines for a known name. */
function ownShort(passage: Passage, own: Map<string, Known | null>, from: number): Mention | null {
  if (own.size === 0) return null
  const chunk = passage.chunks[passage.chunkOf[from]!]!
  if (chunk.from !== from || !chunk.capital) return null
  const known = own.get(chunk.text.replace(/s$/, ''))
  return known ? mentionAt(passage, known, chunk.from, chunk.to) : null
}

/** What a paper's own short forms stand for; null where the long form is no known name. */
export function ownShorts(acronyms: Acronym[]): Map<string, Known | null> {
  const own = new Map<string, Known | null>()
  for (const { short, long } of acronyms) own.set(short.replace(/s$/, ''), knownAs(long))
  return own
}

/** The known name that a long form spells out from its first word to its last. */
function knownAs(long: string): Known | null {
  const words = wordsOf(long)
  const hit = longestAt(LEXICON, words, 0)
  if (!hit || hit.to < words.list.length) return null
  return hit.found.find((one) => one.capitals === Capitals.none || fits(one, words, hit, () => false)) ?? null
}
