import type { LearnedWeights } from '#lib/extract/claims/learned/weighing'
import type { ClaimExample, KindExamples } from './claim-examples'
import { bestLeast } from './best-least'
import { logistic, type Logistic, oddsOf } from './logistic'
import { numbered } from './numbered'

/** Parts of the papers, each left out once (cross-fitting). */
const FOLDS = 5
const LEAST_SUPPORT = 4
/** Features that stand for a judgement are few and strong; words are many and weak. */
const TRUSTED =
  /^(?:stands|read|falls|metric|kind|unit|a|part|own|before own|counted|judged|we|propose|last)\b/
const TRUST = 4
/** Weights under this, in hundredths, change nothing. */
const SMALLEST = 8

/** A case says how a wording is meant: it counts as so many papers. */
const TIMES = 3

/** Learns what words say of claims of one kind, from papers and from `cases` of wordings; how well is told by papers left out. */
export function learnClaims(
  { examples, missed }: KindExamples,
  cases: readonly ClaimExample[],
  tell: (line: string) => void,
): LearnedWeights {
  const taught = Array.from({ length: TIMES }, () => cases).flat()
  const { names, rows } = numbered([...examples, ...taught], LEAST_SUPPORT)
  const trust = Float64Array.from(names, (name) => (TRUSTED.test(name) ? TRUST : 1))
  const papers = [...new Set(examples.map(({ paper }) => paper))].sort()
  const fold = new Map(papers.map((paper, i) => [paper, i % FOLDS]))
  const folds = examples.map(({ paper }) => fold.get(paper)!)
  const odds = new Float64Array(examples.length)
  for (let part = 0; part < FOLDS; part++) {
    const model = logistic(
      rows.filter((_, i) => folds[i] !== part),
      trust,
    )
    for (const [i, place] of folds.entries()) if (place === part) odds[i] = oddsOf(model, rows[i]!.features)
  }
  const asked = missed + examples.filter(({ isClaim }) => isClaim).length
  const told = examples.map(({ isClaim }, i) => ({ odds: odds[i]!, isRight: isClaim }))
  const least = bestLeast(told, asked, tell)
  return { ...written(logistic(rows, trust), names), least }
}

function written({ bias, weights }: Logistic, names: readonly string[]): Omit<LearnedWeights, 'least'> {
  const lines = names.flatMap((name, i) => {
    const weight = Math.round(100 * weights[i]!)
    return Math.abs(weight) < SMALLEST ? [] : [`${name}|${weight}`]
  })
  return { bias: Math.round(1e4 * bias) / 1e4, weights: lines }
}
