import cues from '#data/vocabulary/proposal-cues.json'
import { isOwnMatter } from '../names/own-matter'
import { sentenceOf } from '../names/passage'
import type { Reading } from '../names/reading'
import { sameKey } from '../names/slug'
import { LONGEST, isTechnique, phrase, phraseEnd } from './phrase'
import type { Proposal } from './proposal'

const LEADS = new Set(['via', 'with', 'by', 'through', 'using'])
const PRAISE = new Set(cues.praise)

/** "FastVAR: ... via Cached Token Pruning": a part of the named proposal that the abstract takes up again. */
export function titleParts(reading: Reading, own: Proposal[]): Proposal[] {
  const { title } = reading
  const { chunks } = title
  const found: Proposal[] = []
  if (own.every(({ kind }) => kind === 'dataset')) return found
  for (let at = 1; at < chunks.length; at++) {
    if (!LEADS.has(chunks[at - 1]!.lower)) continue
    let from = at
    while (from < chunks.length && PRAISE.has(chunks[from]!.lower)) from++
    const to = phraseEnd(title, from)
    if (to - from < 2 || to - from > LONGEST || !isTechnique(title, to - 1)) continue
    const one = phrase(title, from, to)
    if (isTakenUp(reading, one) && !own.some((other) => sameKey(other.name) === sameKey(one.name)))
      found.push(one)
  }
  return found
}

/** Stands in the abstract too, as something of the paper's own, and neither known nor what a short form is for. */
function isTakenUp(reading: Reading, { name, passage, start, end }: Proposal): boolean {
  const { abstract, acronyms, mentions } = reading
  if (mentions.some((one) => one.passage === passage && one.start === start && one.end === end)) return false
  const lower = name.toLowerCase()
  if (acronyms.some(({ long }) => long.toLowerCase().includes(lower) || lower.includes(long.toLowerCase())))
    return false
  const at = abstract.text.toLowerCase().lastIndexOf(lower)
  if (at < 0) return false
  const chunk = abstract.chunks.findIndex((one) => one.end > at)
  return isOwnMatter(reading, { passage: abstract, sentence: sentenceOf(abstract, chunk) })
}
