import cues from '#data/vocabulary/proposal-cues.json'
import type { Acronym } from '../names/acronyms'
import type { Kind } from '../names/lexicon'
import type { Chunk } from '../names/chunk'
import { type Passage, sentenceOf } from '../names/passage'
import type { Reading } from '../names/reading'
import { CUES } from '../labels/cues'
import { Capitals, LEXICON } from '../names/lexicon'
import { longestAt } from '../names/trie'
import { isNameless } from './common-names'
import { isHead, isTask, kindAround } from './kinds'
import { roleOf } from './roles'

/** A name that the paper gives to something of its own. */
export interface Proposal {
  name: string
  passage: Passage
  start: number
  end: number
  /** First chunk, and the one after the last. */
  from: number
  to: number
  kind: Kind | null
}

const VERBS = new Set(cues.verbs)
const NAMING = new Set(cues.naming)
const OWNERS = new Set(cues.owners)
const BASE = new Set(cues.verbs.filter((verb) => !/(?:s|ed|ing)$/.test(verb)))
const ENDS = new Set(cues.ends)
/** How far a name may follow its verb, in chunks. */
const REACH = 22

/** Names that follow "we propose", "called", "our", in the abstract. */
export function proposalsOf(reading: Reading): Proposal[] {
  const found: Proposal[] = []
  const { abstract } = reading
  for (const [index, { from, to }] of abstract.sentences.entries())
    for (let at = from; at < to; at++) {
      const { lower } = abstract.chunks[at]!
      const late = index >= reading.turn
      if (VERBS.has(lower) && isOwn(abstract, from, at)) found.push(...namesAfter(reading, at + 1, to))
      else if (NAMING.has(lower)) found.push(...firstName(reading, at + 1, Math.min(to, at + 6)))
      else if (lower === 'our' && late) found.push(...firstName(reading, at + 1, Math.min(to, at + 4)))
    }
  return found
}

/** Short forms of unknown things that an own sentence defines, wherever in it. */
export function definedAsOwn(reading: Reading): Proposal[] {
  const { abstract, acronyms, own } = reading
  return acronyms.flatMap((one) => {
    if (one.in === 'title' || own.get(one.short.replace(/s$/, '')) || isNameless(one.short)) return []
    const at = abstract.chunks.findIndex(({ end }) => end >= one.end)
    const index = sentenceOf(abstract, at)
    const range = abstract.sentences[index]
    if (!range || index < reading.turn || at < 0) return []
    const before = abstract.chunks.slice(range.from, at)
    const stated = before.some(
      ({ lower }, back) => VERBS.has(lower) && isOwn(abstract, range.from, range.from + back),
    )
    const last = abstract.chunks.findIndex(({ end }) => end >= one.longEnd)
    return (stated || !isRivalled(reading, at)) && isHead(abstract, last)
      ? [proposal(abstract, at, at + 1, one.short)]
      : []
  })
}

/** Stands among what results are measured against. */
const isRivalled = (reading: Reading, chunk: number): boolean => {
  const { abstract } = reading
  const from = abstract.chunks[chunk]!.from
  return roleOf(reading, { passage: abstract, sentence: sentenceOf(abstract, chunk), from }) !== 'used'
}

/** "Central to it is KeyChain, a synthesis approach that ...". */
export function describedAsOwn(reading: Reading): Proposal[] {
  const { abstract } = reading
  const found: Proposal[] = []
  for (const [index, { from, to }] of abstract.sentences.entries()) {
    if (index < reading.turn) continue
    for (let at = from; at < to - 2; at++) {
      if (!abstract.chunks[at]!.name || !/^(?:a|an|our)$/.test(abstract.chunks[at + 1]!.lower)) continue
      if (!/^,\s/.test(abstract.text.slice(abstract.chunks[at]!.end)) || nameEnd(reading, at, at + 1) === at)
        continue
      const one = proposal(abstract, at, at + 1)
      if (one.kind && !isRivalled(reading, at)) found.push(one)
    }
  }
  return found
}

/** Capitalised components of a paper's own: "... by a Dual Attention Router". */
export function componentsOf(reading: Reading): Proposal[] {
  const { abstract } = reading
  const found: Proposal[] = []
  for (const [index, { from, to }] of abstract.sentences.entries()) {
    if (index < reading.turn) continue
    for (let at = from + 1; at < to; at++) {
      if (!ARTICLES.has(abstract.chunks[at - 1]!.lower) || !joined(abstract, at)) continue
      const end = nameEnd(reading, at, to)
      if (end - at < 2 || end - at > 4 || defines(reading, at, end) || isTask(abstract, end - 1)) continue
      const one = proposal(abstract, at, end)
      if (one.kind !== 'dataset' && !isRivalled(reading, at)) found.push(one)
      at = end
    }
  }
  return found
}

const ARTICLES = new Set(['a', 'an', 'our', 'lightweight', 'novel', 'new'])

/** "we (then) propose", "this paper presents", "is proposed", "we recast it as a game and introduce". */
function isOwn({ chunks }: Passage, from: number, at: number): boolean {
  for (let back = at - 1; back >= from; back--) {
    const { lower } = chunks[back]!
    if (OWNERS.has(lower) && (back >= at - 4 || (lower === 'we' && BASE.has(chunks[at]!.lower)))) return true
  }
  return false
}

/** All names of the noun phrase after a verb; a bracketed short form stands for its words. */
function namesAfter(reading: Reading, from: number, limit: number): Proposal[] {
  const { abstract } = reading
  const found: Proposal[] = []
  let open = true
  for (let at = from; at < Math.min(limit, from + REACH);) {
    const chunk = abstract.chunks[at]!
    const acronym = acronymAt(reading, chunk)
    const to = nameEnd(reading, at, limit)
    if (
      acronym &&
      (open || acronym.longStart < (abstract.chunks[from + 8]?.start ?? Infinity)) &&
      startsOpen(abstract, acronym, from)
    ) {
      found.push(proposal(abstract, at, at + 1, acronym.short))
      at++
    } else if (open && to > at && !defines(reading, at, to)) {
      found.push(proposal(abstract, at, to))
      at = to
    } else if (at === from && isLoneName(reading, at)) {
      found.push(proposal(abstract, at, at + 1))
      at++
    } else {
      if (ENDS.has(chunk.lower)) open = false
      if (!open && NAMING.has(chunk.lower)) open = true
      at++
    }
  }
  return found
}

/** "We introduce Oscars, a ...": a capitalised word right behind the verb that is explained at once. */
function isLoneName({ abstract, own }: Reading, at: number): boolean {
  const chunk = abstract.chunks[at]!
  if (own.has(chunk.text) || isNameless(chunk.text)) return false
  if (!chunk.name && (!isCapitalised(chunk) || chunk.text.includes('-'))) return false
  return /^(?:,\s+(?:a|an|the|our|which)\s|:|\s+\()/.test(abstract.text.slice(chunk.end, chunk.end + 12))
}

/** The long form begins before the phrase ends ("a Network for Image Repair (NIR)"). */
function startsOpen({ chunks }: Passage, { longStart }: Acronym, from: number): boolean {
  for (let at = from; at < chunks.length && chunks[at]!.start < longStart; at++)
    if (ENDS.has(chunks[at]!.lower)) return false
  return longStart >= chunks[from]!.start
}

/** A capitalised run that only spells out the short form behind it. */
function defines({ abstract, acronyms }: Reading, from: number, to: number): boolean {
  const start = abstract.chunks[from]!.start
  const end = abstract.chunks[to - 1]!.end
  if (to - from > 1 && isShortened(abstract, to)) return true
  return acronyms.some((one) => one.in === 'abstract' && start < one.longEnd && end > one.longStart)
}

/** A bracketed name follows soon: "Pre-trained Model with Prompts for Completion (PPT)". */
function isShortened({ chunks, text }: Passage, to: number): boolean {
  for (let at = to; at < Math.min(chunks.length, to + 7); at++) {
    const gap = text.slice(chunks[at - 1]!.end, chunks[at]!.start)
    if (gap.includes('(')) return chunks[at]!.name && !isNameless(chunks[at]!.text)
    if (/[,.;:]/.test(gap)) return false
  }
  return false
}

function firstName(reading: Reading, from: number, limit: number): Proposal[] {
  const { abstract } = reading
  for (let at = from; at < Math.min(limit, abstract.chunks.length); at++) {
    const acronym = acronymAt(reading, abstract.chunks[at]!)
    if (acronym) return [proposal(abstract, at, at + 1, acronym.short)]
    const to = nameEnd(reading, at, Math.min(abstract.chunks.length, limit + 4))
    if (to > at && !defines(reading, at, to)) return [proposal(abstract, at, to)]
    if (ENDS.has(abstract.chunks[at]!.lower) && abstract.chunks[at]!.lower !== 'as') return []
  }
  return []
}

function acronymAt({ abstract, acronyms, own }: Reading, chunk: Chunk): Acronym | null {
  const found = acronyms.find(
    ({ in: where, start, end }) => where === abstract.in && start >= chunk.start && end <= chunk.end,
  )
  return found && !isNameless(found.short) && !own.get(found.short.replace(/s$/, '')) ? found : null
}

/** Where a name that starts at a chunk ends; the same chunk where none does. */
function nameEnd(reading: Reading, at: number, limit: number): number {
  const { abstract } = reading
  let to = at
  while (to < limit && isNamed(reading, to) && (to === at || joined(abstract, to))) to++
  if (to === at) return at
  const version = abstract.chunks[to]
  if (abstract.chunks[to - 1]!.name && version && joined(abstract, to) && VERSION.test(version.text))
    return to + 1
  if (to - at === 1) return abstract.chunks[at]!.name ? to : at
  return isClass(abstract, at, to) ? at : to
}

const VERSION = /^(?:[vV]\d+(?:\.\d+)?|\d\.\d)$/

/** Written like a name, or with a capital; not known, not a short form that the paper spells out. */
function isNamed({ abstract, mentions, own }: Reading, at: number): boolean {
  const chunk = abstract.chunks[at]!
  if (chunk.name ? own.has(chunk.text) || isNameless(chunk.text) : !isCapitalised(chunk)) return false
  return !mentions.some(
    ({ known, passage, start, end }) =>
      passage === abstract && start < chunk.end && end > chunk.start && known.capitals !== Capitals.none,
  )
}

/** What everybody calls so: "Large Language Model", "Reinforcement Learning". */
function isClass({ words, chunks }: Passage, from: number, to: number): boolean {
  const first = chunks[from]!.from
  return [CUES.families, CUES.topics, LEXICON].some(
    (trie) => longestAt<unknown>(trie, words, first)?.to === chunks[to - 1]!.to,
  )
}

const isCapitalised = ({ capital, text, name, lower }: Chunk) =>
  (capital || /-\p{Lu}/u.test(text)) && !name && text.length > 2 && !ENDS.has(lower)
const joined = ({ text, chunks }: Passage, at: number) =>
  /^\s+$/.test(text.slice(chunks[at - 1]!.end, chunks[at]!.start))

function proposal(passage: Passage, from: number, to: number, name?: string): Proposal {
  const start = passage.chunks[from]!.start
  const end = name
    ? start + passage.text.slice(start).indexOf(name) + name.length
    : passage.chunks[to - 1]!.end
  return {
    name: name ?? passage.text.slice(start, end),
    passage,
    start,
    end,
    from,
    to,
    kind: kindAround(passage, from, to),
  }
}
