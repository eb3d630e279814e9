import cues from '#data/vocabulary/proposal-cues.json'
import { KeySet } from '../names/key-set'
import { type Passage, sentenceOf } from '../names/passage'
import type { Reading } from '../names/reading'
import { isNameless } from './common-names'
import { isHead, isTask } from './kinds'
import { defines, joined, nameEnd } from './name-run'
import { type Proposal, proposal } from './proposal'
import { roleOf } from './roles'

const OWNERS = new KeySet(cues.owners)
export const VERBS = new KeySet(cues.verbs)
const BASE = new Set(cues.verbs.filter((verb) => !/(?:s|ed|ing)$/.test(verb)))

/** "we (then) propose", "this paper presents", "is proposed", "we recast it as a game and introduce"; `by` the name in the title ("CORAL introduces"). */
export function isOwn({ chunks }: Passage, from: number, at: number, by?: string): boolean {
  if (by && /s$/.test(chunks[at]!.lower) && chunks[at - 1]?.text === by && at > from) return true
  for (let back = at - 1; back >= from; back--) {
    const { key, lower } = chunks[back]!
    if (OWNERS.has(key) && (back >= at - 4 || (lower === 'we' && BASE.has(chunks[at]!.lower)))) return true
  }
  return false
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
      ({ key }, back) => VERBS.has(key) && isOwn(abstract, range.from, range.from + back),
    )
    const last = abstract.chunks.findIndex(({ end }) => end >= one.longEnd)
    return (stated || !isRivalled(reading, at)) && (isHead(abstract, last) || isHeaded(abstract, at))
      ? [proposal(abstract, at, at + 1, one.short)]
      : []
  })
}

/** "Text-to-Layer (T2L) model". */
const isHeaded = (passage: Passage, at: number): boolean =>
  passage.chunks[at + 1] !== undefined &&
  /^\) $/.test(passage.text.slice(passage.chunks[at]!.end, passage.chunks[at + 1]!.start)) &&
  isHead(passage, at + 1)

/** Stands among what results are measured against. */
export const isRivalled = (reading: Reading, chunk: number): boolean => {
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
      const end = nameEnd(reading, at, Math.min(to - 1, at + 5))
      if (end === at) continue
      const isDescribed =
        /^,\s/.test(abstract.text.slice(abstract.chunks[end - 1]!.end)) &&
        /^(?:a|an|our)$/.test(abstract.chunks[end]?.lower ?? '') &&
        (end - at === 1 || (at > from && !isTask(abstract, end - 1) && !defines(reading, at, end)))
      if (isDescribed) {
        const one = proposal(abstract, at, end)
        if (one.kind && !isRivalled(reading, at)) found.push(one)
      }
      at = end - 1
    }
  }
  return found
}

const ARTICLES = new KeySet(['a', 'an', 'our', 'lightweight', 'novel', 'new'])

/** Capitalised components of a paper's own: "... by a Dual Attention Router". */
export function componentsOf(reading: Reading): Proposal[] {
  const { abstract } = reading
  const found: Proposal[] = []
  for (const [index, { from, to }] of abstract.sentences.entries()) {
    if (index < reading.turn) continue
    for (let at = from + 1; at < to; at++) {
      if (!ARTICLES.has(abstract.chunks[at - 1]!.key) || !joined(abstract, at)) continue
      const end = nameEnd(reading, at, to)
      if (end - at < 2 || end - at > 4 || defines(reading, at, end) || isTask(abstract, end - 1)) continue
      const one = proposal(abstract, at, end)
      if (one.kind !== 'dataset' && !isRivalled(reading, at)) found.push(one)
      at = end
    }
  }
  return found
}
