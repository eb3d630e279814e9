import cues from '#data/vocabulary/proposal-cues.json'
import type { Acronym } from '../names/acronyms'
import type { Chunk } from '../names/chunk'
import { KeySet } from '../names/key-set'
import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'
import { isCommon, isNameless, isTitled } from './common-names'
import { defines, isCapitalised, nameEnd } from './name-run'
import { VERBS, isOwn } from './own-statements'
import { type Proposal, proposal } from './proposal'
import { titleName } from './title-name'

const NAMING = new KeySet(cues.naming)

const ENDS = new KeySet(cues.ends)

/** How far a name may follow its verb, in chunks. */
const REACH = 22

/** Names that follow "we propose", "called", "our", in the abstract. */
export function proposalsOf(reading: Reading): Proposal[] {
  const found: Proposal[] = []
  const { abstract } = reading
  const named = titleName(reading)?.name
  for (const [index, { from, to }] of abstract.sentences.entries())
    for (let at = from; at < to; at++) {
      const { lower, key } = abstract.chunks[at]!
      const late = index >= reading.turn
      if (VERBS.has(key) && isOwn(abstract, from, at, named)) found.push(...namesAfter(reading, at + 1, to))
      else if (NAMING.has(key)) {
        const one = late ? dubbed(reading, at) : null
        found.push(...(one ? [one] : firstName(reading, at + 1, Math.min(to, at + 6), true)))
      } else if (lower === 'our' && late) found.push(...firstName(reading, at + 1, Math.min(to, at + 4)))
    }
  return found
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
    if (isProblem(abstract, from, at) || isApposed(abstract, found, at)) return found
    if (!acronym && isSpelling(reading, chunk)) {
      at++
      continue
    }
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
      if (ENDS.has(chunk.key)) open = false
      if (!open && NAMING.has(chunk.key)) open = true
      at++
    }
  }
  return found
}

/** "X, a unified Foundation Model (FM)": what follows only says what X is. */
const isApposed = ({ chunks, text }: Passage, found: Proposal[], at: number): boolean => {
  const last = found.at(-1)
  return (
    last !== undefined &&
    last.to === at &&
    /^, (?:an?|the|our|which) $/.test(text.slice(chunks[at - 1]!.end, chunks[at + 1]?.start ?? 0))
  )
}

/** A word of what a short form stands for, oddly written ("REgressing the RELative FUture (REFUEL)"). */
const isSpelling = ({ acronyms }: Reading, { start, end }: Chunk) =>
  acronyms.some((one) => one.in === 'abstract' && start >= one.longStart && end <= one.longEnd)

/** "a novel problem -- Multimodal Sarcasm Explanation (MuSE)": what follows is asked, not done. */
const isProblem = ({ chunks, text }: Passage, from: number, at: number) =>
  at > from &&
  /^(?:problem|task|challenge|setting)$/.test(chunks[at - 1]!.lower) &&
  /^(?:,|:|\s*[-–—]+)\s/.test(text.slice(chunks[at - 1]!.end, chunks[at]!.start))

/** "We introduce Oscars, a ...": a capitalised word right behind the verb that is explained at once. */
function isLoneName({ abstract, own }: Reading, at: number): boolean {
  const chunk = abstract.chunks[at]!
  if (
    own.has(chunk.text) ||
    isCommon(chunk.text) ||
    /-(?:based|aware|driven|style|guided)$/i.test(chunk.text)
  )
    return false
  if (!chunk.name && (!isCapitalised(chunk) || chunk.text.includes('-'))) return false
  return /^ *(?:,\s+(?:a|an|the|our|which)\s|:|\s+\()/.test(abstract.text.slice(chunk.end, chunk.end + 12))
}

/** "named Donut", "called Law-Match": capitalised right behind the word of naming. */
function isProper({ abstract, own, mentions }: Reading, at: number): boolean {
  const chunk = abstract.chunks[at]!
  const known = mentions.some(
    ({ passage, start, end }) => passage === abstract && start < chunk.end && end > chunk.start,
  )
  return (
    /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*$/u.test(chunk.text) &&
    !known &&
    !own.has(chunk.text) &&
    !isNameless(chunk.text) &&
    /^(?:[,.;:]|\s+(?:which|that|for|to|by|with|using|can)\b|$)/.test(
      abstract.text.slice(chunk.end, chunk.end + 12),
    )
  )
}

/** The long form begins before the phrase ends ("a Network for Image Repair (NIR)"). */
function startsOpen({ chunks }: Passage, { longStart }: Acronym, from: number): boolean {
  for (let at = from; at < chunks.length && chunks[at]!.start < longStart; at++)
    if (ENDS.has(chunks[at]!.key)) return false
  return longStart >= chunks[from]!.start
}

function firstName(reading: Reading, from: number, limit: number, named = false): Proposal[] {
  const { abstract } = reading
  for (let at = from; at < Math.min(limit, abstract.chunks.length); at++) {
    const acronym = acronymAt(reading, abstract.chunks[at]!)
    if (acronym) return [proposal(abstract, at, at + 1, acronym.short)]
    const to = nameEnd(reading, at, Math.min(abstract.chunks.length, limit + 4))
    if (to > at && !defines(reading, at, to)) return [proposal(abstract, at, to)]
    // "the Fast Loaded Dice Roller (FLDR)": the short form stands right behind its words.
    const short = to > at ? acronymAt(reading, abstract.chunks[to]!) : null
    if (short) return [proposal(abstract, to, to + 1, short.short)]
    if (at === from && named && isProper(reading, at)) return [proposal(abstract, at, at + 1)]
    if (ENDS.has(abstract.chunks[at]!.key) && abstract.chunks[at]!.lower !== 'as') return []
  }
  return []
}

/** "Our model, dubbed X": the paper's own, however well known since. */
function dubbed({ abstract, mentions }: Reading, at: number): Proposal | null {
  const next = abstract.chunks[at + 1]
  if (!next?.name || !/^(?:dubbed|named|termed|coined|nicknamed)$/.test(abstract.chunks[at]!.lower))
    return null
  const known = mentions.find(
    ({ passage, start, end, known: { kind } }) =>
      passage === abstract && kind !== 'dataset' && start === next.start && end === next.end,
  )
  return known ? proposal(abstract, at + 1, at + 2) : null
}

function acronymAt({ abstract, acronyms, own }: Reading, chunk: Chunk): Acronym | null {
  const found = acronyms.find(
    ({ in: where, start, end }) => where === abstract.in && start >= chunk.start && end <= chunk.end,
  )
  if (!found || own.get(found.short.replace(/s$/, ''))) return null
  return !isNameless(found.short) || isTitled(found) ? found : null
}
