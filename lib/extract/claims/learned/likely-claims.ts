import type { Metric } from '#lib/paper'
import type { Draft, LikelyDraft, Reading } from '../draft'
import { draftOf } from '../draft-of'
import { type Candidate, softCandidates } from './soft-candidates'
import { AnchorWeights } from './anchor-weights'
import { candidateFeatures, itemWords, sentenceFeatures, type Surroundings } from './soft-features'
import { SOFT } from './weighing'

/** Words that tell which way a resource goes, as classes. */
const TELLING = 'dDlLEWmifgAcCejpIu'
const REACH = 5

/** What a sentence claims without a number: all that stands of the patterns' drafts, and what its words make likely beside; each with its likelihood. */
export function likelyClaims(reading: Reading, around: Surroundings): LikelyDraft[] {
  const { drafts, judged } = around
  const candidates = softCandidates(reading, [...drafts, ...judged])
  if (candidates.length === 0) return []
  const likelihood = likelihoods(reading, candidates, around)
  const standing = judged.map((draft) => ({ ...draft, likelihood: likelihood.get(draft.metric)! }))
  return [...standing, ...beside(reading, candidates, { around, likelihood })]
}

function likelihoods(
  reading: Reading,
  candidates: readonly Candidate[],
  around: Surroundings,
): Map<Metric, number> {
  const words = itemWords(reading)
  const shared = SOFT.weigh(sentenceFeatures(words, reading, around))
  const anchors = new AnchorWeights(words, reading.codes)
  return new Map(
    candidates.map((candidate) => {
      const own = SOFT.weigh(candidateFeatures(candidate, words, around))
      return [
        candidate.metric,
        SOFT.likelihood([shared, own, ...candidate.anchors.map((at) => anchors.at(at))]),
      ]
    }),
  )
}

/** What no pattern reads. */
function beside(
  reading: Reading,
  candidates: readonly Candidate[],
  { around, likelihood }: { around: Surroundings; likelihood: ReadonlyMap<Metric, number> },
): LikelyDraft[] {
  const { judged, isOwn } = around
  return candidates.flatMap((candidate) => {
    const { metric, anchors } = candidate
    const isTold = judged.some(
      (draft) =>
        draft.metric === metric || anchors.every((anchor) => anchor >= draft.from && anchor < draft.to),
    )
    if (isTold || likelihood.get(metric)! < SOFT.least) return []
    const draft = { ...spanOf(candidate, reading), likelihood: likelihood.get(metric)! }
    return isOwn(draft) ? [draft] : []
  })
}

/** The resource with the word that tells of it. */
function spanOf({ metric, anchors }: Candidate, reading: Reading): Draft {
  const at = anchors[0]!
  const { items, codes } = reading
  let from = at
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--)
    if (TELLING.includes(codes[i]!)) from = Math.min(from, i)
  let to = at + 1
  if (from === at)
    for (let i = at + 1; i < Math.min(items.length, at + REACH); i++)
      if (TELLING.includes(codes[i]!)) to = i + 1
  const phase = items[at]!.resources.find((named) => named.metric === metric)?.phase ?? null
  return draftOf({ metric, phase, at, from, to, pattern: 'words around' })
}
