import type { Claim, Paper } from '#lib/paper'
import type { Sentence } from '../sentences'
import type { Draft, Reading } from './draft'
import { draftsOf } from './drafts'
import { readingOf } from './reading'

/** Cheap look at a sentence: does it speak of a resource, a saving or a speed at all? */
const WORTH = /memor|ram\b|time|speed|fast|latenc|throughput|fps|frame|flop|comput|cost|cheap|effici|param|size|small|light|storage|compress|communicat|label|sampl|data|annotat|demonstr|energy|power|carbon|batch|context|token|step|iterat|epoch|converg|accelerat|quick|rapid|overhead|bit|gpu|hour|minute|second|resource|quer|budget|less|fewer|reduc|expens|burden|complexity|weights|calls|length|effort/i

/** Reads a paper's efficiency claims, and apart from them its regressions. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars
export function readClaims(paper: Paper, sentences: Sentence[], context?: unknown): { claims: Claim[]; regressions: Claim[] } {
  const claims: Claim[] = []
  const regressions: Claim[] = []
  for (const sentence of sentences) {
    if (!WORTH.test(sentence.text)) continue
    const reading = readingOf(sentence.text)
    for (const draft of draftsOf(reading)) {
      const claim = claimOf(draft, reading, sentence)
      if (claim.ratio !== null && claim.ratio < 1) regressions.push(claim)
      else claims.push(claim)
    }
  }
  return { claims, regressions }
}

function claimOf(draft: Draft, reading: Reading, sentence: Sentence): Claim {
  const first = reading.items[Math.min(draft.from, draft.at)]!
  const last = reading.items[draft.to - 1]!
  const from = draft.quantity ? Math.min(reading.items[draft.at]!.from, draft.quantity.from) : first.from
  const start = reading.tokens[draft.quantity && draft.quantity.from > first.from ? draft.quantity.from : Math.min(from, first.from)]!.start
  const end = reading.tokens[last.to - 1]!.end
  return {
    metric: draft.metric,
    ratio: draft.ratio,
    ratio_high: draft.ratio_high,
    ratio_other: draft.ratio_other,
    absolute: draft.absolute,
    unit: draft.unit,
    bound: draft.bound ?? (draft.quantity ? 'exact' : null),
    phase: draft.phase,
    baseline: null,
    condition: null,
    quality: null,
    nature: 'measured',
    quote: sentence.text,
    start: sentence.start,
    end: sentence.end,
    raw: sentence.text.slice(start, end),
    raw_start: sentence.start + start,
    raw_end: sentence.start + end,
    pattern: draft.pattern,
    confidence: 0.8,
  }
}
