import type { Reading } from '../names/reading'
import { isCommon } from './common-names'
import { isTask } from './kinds'
import { defines, joined, nameEnd } from './name-run'
import { type Proposal, proposal } from './proposal'

/** "(1)", "(ii)", "2." before a part of the proposal. */
const MARK = /(?:^|[\s:;,])\(?(?:\d|[ivx]{1,4}|[a-d])[).]\s+$/

/** Enumerated parts: "three components: (i) Exploration-Expanding Tuning, which ...; (ii) ...". */
export function enumeratedParts(reading: Reading): Proposal[] {
  const { abstract } = reading
  const { chunks, text } = abstract
  const found: Proposal[] = []
  for (const [index, { from, to }] of abstract.sentences.entries()) {
    if (index < reading.turn) continue
    for (let at = from; at < to; at++) {
      const chunk = chunks[at]!
      if (!MARK.test(text.slice(Math.max(0, chunk.start - 8), chunk.start))) continue
      let first = at
      while (first < to && /^(?:a|an|the|our|novel|new)$/.test(chunks[first]!.lower)) first++
      const end = first < to ? nameEnd(reading, first, to) : first
      if (end === first || defines(reading, first, end) || isTask(abstract, end - 1)) continue
      if (end - first === 1 && isCommon(chunks[first]!.text)) continue
      if (
        end < to &&
        joined(abstract, end) &&
        !/^(?:for|to|that|which|with|by|via|and|in|on|is|module|loss|objective|mechanism|strategy|block|framework)$/.test(
          chunks[end]!.lower,
        )
      )
        continue
      const one = proposal(abstract, first, end)
      if (one.kind !== 'dataset') found.push(one)
      at = end
    }
  }
  return found
}
