import cues from '#data/vocabulary/proposal-cues.json'
import type { Passage } from '../names/passage'
import { LONGEST, phraseEnd } from './phrase'

/** Words of means in a title. */
export const LEADS = new Set(['via', 'with', 'by', 'through', 'using'])
const PRAISE = new Set(cues.praise)

/** "... via Cached Token Pruning": each phrase of a title behind a word of means, without praise, as first chunk and the one after the last. */
export function ledPhrases(title: Passage): { from: number; to: number }[] {
  return title.chunks.flatMap(({ lower }, at) => {
    if (!LEADS.has(lower)) return []
    let from = at + 1
    while (from < title.chunks.length && PRAISE.has(title.chunks[from]!.lower)) from++
    const to = phraseEnd(title, from)
    return to - from >= 2 && to - from <= LONGEST ? [{ from, to }] : []
  })
}
