import { likelihoodOf } from '#lib/extract/likelihood'
import { chooseNames } from '#lib/extract/methods/learned/choose-names'
import { type Column, COLUMNS } from '#lib/extract/methods/learned/name-weights'
import { bestLeast } from './best-least'
import type { FeatureNumbers } from './feature-numbers'
import { logistic, type Logistic, oddsOf, type Row } from './logistic'
import type { NameExample, PaperExamples } from './name-examples'

/** What `npm run learn -- names` writes; a line of `weights` is "kind|value|value|weight weight ...", in hundredths. */
export interface LearnedNames {
  heads: string[]
  bias: number[]
  least: Record<'worth' | 'method' | 'model', number>
  weights: string[]
}

/** Parts of the papers, each left out once (cross-fitting). */
const FOLDS = 3
const LEAST_SUPPORT = 4
/** Features that stand for a judgement are few and strong; words are many and weak. */
const TRUSTED = /^(?:told|family|near|own|role|kind|known|form|place|writing|many|prior)\|/
const TRUST = 3
/** In hundredths: among a candidate's features, some 80, a weight under this moves the odds by a twentieth at most. */
const SMALLEST = 50

/** Tells methods by all but the name as a whole: the log-odds of features that were numbered by `numbers`. */
export function methodOdds(
  papers: readonly PaperExamples[],
  numbers: FeatureNumbers,
): (features: Int32Array) => number {
  const { names, renumbered } = frequent(papers, numbers.names, (name) => !name.startsWith('key|'))
  const model = logistic(rowsOf(papers, 'method', renumbered), trustOf(names))
  return (features) => oddsOf(model, renumbered(features))
}

/** Learns what tells methods, models and roles among the candidates of papers. */
export function learnNames(
  all: readonly PaperExamples[],
  numbers: FeatureNumbers,
  tell: (line: string) => void,
): Omit<LearnedNames, 'heads'> {
  const { names, renumbered } = frequent(all, numbers.names)
  const trust = trustOf(names)
  const fit = (some: readonly PaperExamples[], column: Column) =>
    logistic(rowsOf(some, column, renumbered), trust)
  const worth = fit(all, 'worth')
  const papers = all.map((paper) => ({
    ...paper,
    examples: paper.examples.filter(({ ofName }) => likelihoodOf(oddsOf(worth, renumbered(ofName))) >= WORTH),
  }))
  tell(`names: ${meanOf(all).toFixed(0)} a paper, ${meanOf(papers).toFixed(0)} worth a look`)
  const leastOf = (column: 'method' | 'model') => {
    const odds = papers.map(() => new Float64Array())
    for (let part = 0; part < FOLDS; part++) {
      const model = fit(
        papers.filter((_, i) => i % FOLDS !== part),
        column,
      )
      for (let i = part; i < papers.length; i += FOLDS)
        odds[i] = Float64Array.from(papers[i]!.examples, ({ features }) =>
          oddsOf(model, renumbered(features)),
        )
    }
    return leastLikelihood(papers, odds, column, tell)
  }
  const least = { worth: WORTH, method: leastOf('method'), model: leastOf('model') }
  const models = COLUMNS.map((column) => (column === 'worth' ? worth : fit(papers, column)))
  return {
    bias: models.map(({ bias }) => Math.round(1e4 * bias) / 1e4),
    least,
    weights: linesOf(models, names),
  }
}

/** Candidates less likely than this by their names alone are looked at no further. */
const WORTH = 0.02

const meanOf = (papers: readonly PaperExamples[]): number =>
  papers.reduce((sum, { examples }) => sum + examples.length, 0) / papers.length

const trustOf = (names: readonly string[]): Float64Array =>
  Float64Array.from(names, (name) => (TRUSTED.test(name) ? TRUST : 1))

/** The features that enough candidates have, sorted, and what numbers features anew by them: -1 for the others. */
function frequent(
  papers: readonly PaperExamples[],
  names: readonly string[],
  isWanted: (name: string) => boolean = () => true,
): { names: string[]; renumbered: (features: Int32Array) => Int32Array } {
  const support = new Uint32Array(names.length)
  for (const { examples } of papers)
    for (const { features } of examples)
      for (const feature of new Set(features)) if (feature >= 0) support[feature]!++
  const kept = names.flatMap((name, i) =>
    support[i]! >= LEAST_SUPPORT && isWanted(name) ? [{ name, i }] : [],
  )
  kept.sort((a, b) => (a.name < b.name ? -1 : 1))
  const number = new Int32Array(names.length).fill(-1)
  for (const [place, { i }] of kept.entries()) number[i] = place
  return {
    names: kept.map(({ name }) => name),
    renumbered: (features) => features.map((feature) => (feature < 0 ? -1 : number[feature]!)),
  }
}

const rowsOf = (
  papers: readonly PaperExamples[],
  column: Column,
  renumbered: (features: Int32Array) => Int32Array,
): Row[] => papers.flatMap(({ examples }) => examples.flatMap((one) => rowOf(one, column, renumbered)))

/** As an example of a column; roles are told apart among methods alone. */
function rowOf(
  { ofName, features, role, isModel }: NameExample,
  column: Column,
  renumbered: (features: Int32Array) => Int32Array,
): Row[] {
  if (column === 'worth') return [{ features: renumbered(ofName), isRight: role !== null || isModel }]
  const isAsked = column === 'method' || column === 'model' || role !== null
  const isRight = column === 'method' ? role !== null : column === 'model' ? isModel : role === column
  return isAsked ? [{ features: renumbered(features), isRight }] : []
}

/** Least likelihood, told by what is chosen of papers by odds that were learned without them. */
function leastLikelihood(
  papers: readonly PaperExamples[],
  odds: readonly Float64Array[],
  column: 'method' | 'model',
  tell: (line: string) => void,
): number {
  const isRight = ({ role, isModel }: NameExample) => (column === 'method' ? role !== null : isModel)
  const chosen = papers.flatMap(({ examples, partners }, i) =>
    chooseNames(
      examples.map((one, k) => ({ ...one, odds: odds[i]![k]!, isRight: isRight(one) })),
      -Infinity,
      partners,
    ),
  )
  const asked = papers.reduce((sum, one) => sum + (column === 'method' ? one.methods : one.models), 0)
  return bestLeast(chosen, asked, (line) => tell(`${column}s of ${papers.length} papers: ${line}`))
}

function linesOf(models: readonly Logistic[], names: readonly string[]): string[] {
  return names.flatMap((name, i) => {
    const weights = models.map(({ weights }) => Math.round(100 * weights[i]!))
    return weights.every((weight) => Math.abs(weight) < SMALLEST) ? [] : [`${name}|${weights.join(' ')}`]
  })
}
