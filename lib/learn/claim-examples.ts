import { readSentences } from '#lib/extract/claims/read-sentences'
import { softCandidates } from '#lib/extract/claims/learned/soft-candidates'
import { candidateFeatures, itemWords, sentenceFeatures } from '#lib/extract/claims/learned/soft-features'
import { isQuantified, type Labelled, type LabelledClaim } from '#lib/extract/score/labelled'
import { sameSentence } from '#lib/extract/score/same'
import { partsOf } from '#lib/extract/parts'
import type { Paper } from '#lib/paper'

/** What may be claimed in a sentence without a number, told by its features; whether it is. */
export interface ClaimExample {
  paper: string
  features: string[]
  isClaim: boolean
}

/** Examples of a paper whose claims are known, and how many of those that have no number no candidate stands for. */
export function claimExamples(paper: Paper, gold: Labelled): { examples: ClaimExample[]; missed: number } {
  const open = new Set((gold.claims ?? []).filter((claim) => !isQuantified(claim)))
  const examples: ClaimExample[] = []
  const { sentences, methods, models, datasets } = partsOf(paper)
  for (const { scene, around } of readSentences(paper, sentences, { methods, models, datasets })) {
    const { reading } = scene
    const words = itemWords(reading)
    const shared = sentenceFeatures(words, reading, around)
    for (const candidate of softCandidates(reading, [...around.drafts, ...around.judged])) {
      const claim = find(open, reading.text, candidate.metric)
      if (claim) open.delete(claim)
      const own = candidateFeatures(candidate, { words, codes: reading.codes }, around)
      examples.push({ paper: paper.id, features: [...shared, ...own], isClaim: claim !== undefined })
    }
  }
  return { examples, missed: open.size }
}

const find = (claims: Set<LabelledClaim>, quote: string, metric: string): LabelledClaim | undefined =>
  [...claims].find((claim) => claim.metric === metric && sameSentence(claim, { metric, quote }))
