import { isOwnMatter } from '../names/own-matter'
import { sentenceOf } from '../names/passage'
import type { Reading } from '../names/reading'
import { sameKey } from '../names/slug'
import { ledPhrases } from './led-phrases'
import { isTechnique, phrase } from './phrase'
import type { Proposal } from './proposal'

/** "X: ... via Cached Token Pruning": a part of the named proposal that the abstract takes up again. */
export function titleParts(reading: Reading, own: Proposal[]): Proposal[] {
  const { title } = reading
  if (own.every(({ kind }) => kind === 'dataset')) return []
  return ledPhrases(title)
    .filter(({ to }) => isTechnique(title, to - 1))
    .map(({ from, to }) => phrase(title, from, to))
    .filter(
      (one) => isTakenUp(reading, one) && !own.some((other) => sameKey(other.name) === sameKey(one.name)),
    )
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
