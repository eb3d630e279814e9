import cues from '#data/vocabulary/proposal-cues.json'
import type { Chunk } from '../names/chunk'
import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'
import { isNameless } from './common-names'
import { isHead } from './kinds'
import type { Proposal } from './proposals'

const VERBS = new Set([
  'propose',
  'proposes',
  'proposed',
  'introduce',
  'introduces',
  'present',
  'presents',
  'develop',
  'devise',
  'design',
])
const OWNERS = new Set(['we', 'paper', 'work', 'study', 'article'])
const ENDS = new Set([
  ...cues.ends,
  'of',
  'and',
  'or',
  'under',
  'over',
  'between',
  'across',
  'at',
  'into',
  'within',
  'without',
  'called',
  'named',
  'capable',
  'inspired',
  'motivated',
  'built',
  'designed',
  'aimed',
  'tailored',
  'composed',
  'consisting',
  'comprising',
  'operating',
  'trained',
  'driven',
  'leveraging',
  'combining',
  'exploiting',
  'including',
  'such',
  'not',
  'only',
  'we',
  'able',
  'called',
  'specifically',
  'it',
  'without',
])
const VAGUE = new Set([
  ...cues.vague,
  'methods',
  'approaches',
  'criterion',
  'algorithms',
  'models',
  'techniques',
  'strategies',
  'frameworks',
  'components',
  'modules',
  'module',
])
const PRAISE = new Set(cues.praise)
const LONGEST = 4

/** A paper without a name for its own: the short phrase of its title, else the one that "we propose" introduces. */
export function unnamedProposals(reading: Reading): Proposal[] {
  const pair = titlePair(reading.title)
  if (pair.length > 0) return pair
  const found = [introduced(reading), titlePhrase(reading.title)]
  const unknown = found.flatMap((one) => (one && !isKnown(reading, one) ? [one] : []))
  return unknown.length ? unknown.slice(0, 1) : titleMotto(reading.title)
}

/** "Diversify and Conquer: ...". */
function titleMotto(title: Passage): Proposal[] {
  const match = /^(?:\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+): /u.exec(title.text)
  const to = match ? title.chunks.findIndex(({ start }) => start >= match[0].length) : -1
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
  if (/^(?:its|their|other|more)$/.test(chunks[and + 1]?.lower ?? '') || /^(?:beyond|towards?|rethinking|understanding|from|learning)$/.test(chunks[from]!.lower)) return []
  const led =
    from === 0
      ? to < chunks.length
      : ['via', 'with', 'by', 'through', 'using'].includes(chunks[from - 1]!.lower)
  const fits = led && sizes.every((size) => size >= 2 && size <= LONGEST) && isTechnique(title, and - 1)
  return fits && (isTechnique(title, to - 1) || from > 0)
    ? [phrase(title, from, and), phrase(title, and + 1, to)]
    : []
}

/** "... via Selective Entropy Distillation"; "Composable Sparse Fine-Tuning for ...". */
function titlePhrase(title: Passage): Proposal | null {
  const { chunks } = title
  for (let at = 0; at < chunks.length; at++) {
    if (!['via', 'with', 'by', 'through', 'using'].includes(chunks[at]!.lower)) continue
    const to = phraseEnd(title, at + 1)
    if (to - at - 1 >= 2 && to - at - 1 <= LONGEST && isTechnique(title, to - 1))
      return phrase(title, at + 1, to)
  }
  const to = phraseEnd(title, 0)
  const whole = to >= 2 && to <= LONGEST && to < chunks.length && isHead(title, to - 1)
  return whole && isTechnique(title, to - 1) && !/ing$|^an?$|^the$/.test(chunks[0]!.lower)
    ? phrase(title, 0, to)
    : null
}

function introduced({ abstract }: Reading): Proposal | null {
  const { chunks } = abstract
  for (let at = 1; at < chunks.length; at++) {
    if (!VERBS.has(chunks[at]!.lower) || !OWNERS.has(chunks[at - 1]!.lower)) continue
    let from = at + 1
    while (from < chunks.length && PRAISE.has(chunks[from]!.lower)) from++
    let to = phraseEnd(abstract, from)
    while (to > from && VAGUE.has(chunks[to - 1]!.lower)) to--
    if (to - from >= 2 && to - from <= LONGEST && isTechnique(abstract, to - 1))
      return phrase(abstract, from, to)
  }
  return null
}

/** Ends in a noun for a way of doing something; "language models" and the like are things. */
function isTechnique(passage: Passage, last: number): boolean {
  if (passage.chunks[last]!.name) return !isNameless(passage.chunks[last]!.text)
  const { lower } = passage.chunks[last]!
  if (
    /^(?:models?|networks?|transformers?|agents?|systems?|.*data|generation|reasoning|inference|.*datasets?|evaluation|analysis|information|question|questions|answering|simulation|understanding|representations?|language)$/.test(
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
