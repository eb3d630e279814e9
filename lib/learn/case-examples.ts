import type { Case } from '#lib/extract/claims/case'
import { CASES } from '#lib/extract/claims/cases'
import { GETS_WORSE, MEANS_NOTHING } from '#lib/extract/claims/means-nothing'
import { readSentences } from '#lib/extract/claims/read-sentences'
import { paperFixture } from '#lib/extract/paper.fixture'
import type { LabelledClaim } from '#lib/extract/score/labelled'
import { near } from '#lib/extract/score/same'
import { sentencesOf } from '#lib/extract/sentences'
import type { Claim, Paper } from '#lib/paper'
import { type ClaimExample, claimExamples } from './claim-examples'

/** What a paper says before it comes to its claims. */
const BEFORE = 'Much is known of this task. We propose a new method. '

/** What the cases of wordings say of claims, without a number (soft) and with one (counted): a case is what must be read. */
export function caseExamples(): Record<'soft' | 'counted', ClaimExample[]> {
  const told = CASES.flatMap((one) => one.wordings.map(([text]) => examplesOf(text, one.meaning)))
  // What gets worse is read as well, and stored apart.
  const worse = GETS_WORSE.map(([text, metric, ratio]) => examplesOf(text, [{ metric, ratio }]))
  const untold = Object.values(MEANS_NOTHING).flatMap((texts) => texts.map((text) => examplesOf(text, [])))
  const all = [...told, ...worse, ...untold]
  const counted = all.flatMap((one) => one.counted.examples)
  return {
    soft: all.flatMap((one) => one.soft.examples),
    // A wording that is new has no pattern that anything is known of.
    counted: [...counted, ...counted.map(unnamed)],
  }
}

function examplesOf(text: string, meaning: Case['meaning']) {
  const paper = paperOf(BEFORE + text)
  const counted = meaning.flatMap((one) => drafted(paper, one, text))
  const soft = meaning.filter(isSoft).map(({ metric }) => ({ metric: metric!, quote: text, raw: '' }))
  return claimExamples(paper, { id: paper.id, claims: [...counted, ...soft] })
}

const isSoft = ({ ratio, absolute }: Partial<Claim>): boolean => ratio == null && absolute == null

/** The readings of a text that have a meaning, with all their values: a case names only some. */
function drafted(paper: Paper, meaning: Partial<Claim>, quote: string): LabelledClaim[] {
  if (isSoft(meaning)) return []
  return [...readSentences(paper, sentencesOf(paper.abstract), {})].flatMap(({ counted }) =>
    counted.flatMap(({ draft: { metric, ratio, ratio_high, absolute, unit } }) =>
      metric === meaning.metric && fits(meaning.ratio, ratio) && fits(meaning.absolute, absolute)
        ? [{ metric, ratio, ratio_high, absolute, unit, quote, raw: '' }]
        : [],
    ),
  )
}

const TOLERANCE = 0.001
const fits = (meant: number | null | undefined, read: number | null): boolean =>
  meant == null || near(meant, read, TOLERANCE)

function unnamed({ features, ...example }: ClaimExample): ClaimExample {
  const read = features.find((name) => name.startsWith('read '))!
  const pattern = read.slice('read '.length)
  return {
    ...example,
    features: features.filter((name) => !name.startsWith(read) && !name.endsWith(pattern)),
  }
}

const paperOf = (abstract: string): Paper => ({
  ...paperFixture('', abstract),
  id: `case: ${abstract.slice(BEFORE.length)}`,
})
