import { countedFeatures } from '#lib/extract/claims/learned/counted-features'
import { softCandidates } from '#lib/extract/claims/learned/soft-candidates'
import {
  anchorFeatures,
  candidateFeatures,
  type Features,
  itemWords,
  sentenceFeatures,
} from '#lib/extract/claims/learned/soft-features'
import { nameOf } from '#lib/extract/claims/learned/weighing'
import { type ReadSentence, readSentences } from '#lib/extract/claims/read-sentences'
import { partsOf } from '#lib/extract/parts'
import { isQuantified, type Labelled, type LabelledClaim } from '#lib/extract/score/labelled'
import { sameSentence, sameValue } from '#lib/extract/score/same'
import type { Paper } from '#lib/paper'

/** What may be a claim, told by its features; whether it is one. */
export interface ClaimExample {
  paper: string
  features: string[]
  isClaim: boolean
}

/** Examples of one kind, and how many claims of that kind none of them stands for. */
export interface KindExamples {
  examples: ClaimExample[]
  missed: number
}

/** Examples of a paper whose claims are known: without a number (soft) and with one (counted). */
export function claimExamples(paper: Paper, gold: Labelled): Record<'soft' | 'counted', KindExamples> {
  const claims = gold.claims ?? []
  const [openSoft, openCounted] = [
    new Set(claims.filter((claim) => !isQuantified(claim))),
    new Set(claims.filter(isQuantified)),
  ]
  const [soft, counted]: [ClaimExample[], ClaimExample[]] = [[], []]
  const { sentences, methods, models, datasets } = partsOf(paper)
  for (const read of readSentences(paper, sentences, { methods, models, datasets })) {
    const words = itemWords(read.scene.reading)
    const shared = sentenceFeatures(words, read.scene.reading, read.around)
    const example = (own: string[], isClaim: boolean) => ({
      paper: paper.id,
      features: namesOf([...shared, ...own]),
      isClaim,
    })
    for (const [features, isClaim] of softOnes(read, words, openSoft)) soft.push(example(features, isClaim))
    for (const [features, isClaim] of countedOnes(read, words, openCounted))
      counted.push(example(features, isClaim))
  }
  return {
    soft: { examples: soft, missed: openSoft.size },
    counted: { examples: counted, missed: openCounted.size },
  }
}

const namesOf = (features: Features): string[] =>
  features.flatMap((kind, at) => (at % 2 ? [] : [nameOf(kind, features[at + 1]!)]))

type Ones = [features: string[], isClaim: boolean][]

function softOnes(
  { scene: { reading }, around }: ReadSentence,
  words: string[],
  open: Set<LabelledClaim>,
): Ones {
  return softCandidates(reading, [...around.drafts, ...around.judged]).map((candidate) => {
    const { metric } = candidate
    const isClaim = take(open, (claim) => claim.metric === metric && isIn(claim, reading.text))
    const features = candidateFeatures(candidate, words, around)
    for (const at of candidate.anchors) features.push(...anchorFeatures(at, words, reading.codes))
    return [features, isClaim]
  })
}

function countedOnes(
  { scene: { reading }, counted }: ReadSentence,
  words: string[],
  open: Set<LabelledClaim>,
): Ones {
  return counted.map((one) => {
    const { metric, ratio, ratio_high, absolute, unit } = one.draft
    const value = { metric, ratio, ratio_high, absolute, unit }
    const isClaim = take(
      open,
      (claim) => claim.metric === metric && sameValue(claim, value) && isIn(claim, reading.text),
    )
    return [countedFeatures(one, { words, reading }), isClaim]
  })
}

const isIn = (claim: LabelledClaim, quote: string): boolean =>
  sameSentence(claim, { metric: claim.metric, quote })

/** Takes the first that fits, if any does. */
function take(open: Set<LabelledClaim>, fits: (claim: LabelledClaim) => boolean): boolean {
  const found = [...open].find(fits)
  return found !== undefined && open.delete(found)
}
