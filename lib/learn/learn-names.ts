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
  least: Record<'worth' | Told, number>
  weights: string[]
}

/** What a candidate is told to be. */
type Told = 'method' | 'model' | 'proposed'

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
  const rows = papers.flatMap(({ examples }) =>
    examples.map(({ features, role }) => ({ features: renumbered(features), isRight: role !== null })),
  )
  const model = logistic(rows, trustOf(names))
  return (features) => oddsOf(model, renumbered(features))
}

/** Learns what tells methods, models and proposed methods among the candidates of papers, and what tells the other roles among methods. */
export function learnNames(
  all: readonly PaperExamples[],
  numbers: FeatureNumbers,
  tell: (line: string) => void,
): Omit<LearnedNames, 'heads'> {
  const { names, renumbered } = frequent(all, numbers.names)
  const trust = trustOf(names)
  const fit = (some: readonly PaperExamples[], column: Column) => logistic(rowsOf(some, column), trust)
  const numbered = all.map((paper) => ({
    ...paper,
    examples: paper.examples.map((one) => ({
      ...one,
      ofName: renumbered(one.ofName),
      features: renumbered(one.features),
    })),
  }))
  const worth = fit(numbered, 'worth')
  const papers = numbered.map((paper) => ({
    ...paper,
    examples: paper.examples.filter(({ ofName }) => likelihoodOf(oddsOf(worth, ofName)) >= WORTH),
  }))
  tell(`names: ${meanOf(all).toFixed(0)} a paper, ${meanOf(papers).toFixed(0)} worth a look`)
  const leastOf = (column: Told) => {
    const odds = papers.map(() => new Float64Array())
    for (let part = 0; part < FOLDS; part++) {
      const model = fit(
        papers.filter((_, i) => i % FOLDS !== part),
        column,
      )
      for (let i = part; i < papers.length; i += FOLDS)
        odds[i] = Float64Array.from(papers[i]!.examples, ({ features }) => oddsOf(model, features))
    }
    return leastLikelihood(papers, odds, column, tell)
  }
  const least = {
    worth: WORTH,
    method: leastOf('method'),
    model: leastOf('model'),
    proposed: leastOf('proposed'),
  }
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

const rowsOf = (papers: readonly PaperExamples[], column: Column): Row[] =>
  papers.flatMap(({ examples }) => examples.flatMap((one) => rowOf(one, column)))

/** As an example of a column; the roles of methods that are not proposed are told apart among methods alone. */
function rowOf(one: NameExample, column: Column): Row[] {
  const { ofName, features, role, isModel } = one
  if (column === 'worth') return [{ features: ofName, isRight: role !== null || isModel }]
  const isTold = column === 'method' || column === 'model' || column === 'proposed'
  if (!isTold && role === null) return []
  return [{ features, isRight: isTold ? is(one, column) : role === column }]
}

function is({ role, isModel }: NameExample, told: Told): boolean {
  if (told === 'model') return isModel
  return told === 'method' ? role !== null : role === told
}

/** How many an annotator gives of each. */
const ASKED: Record<Told, (paper: PaperExamples) => number> = {
  method: ({ methods }) => methods,
  model: ({ models }) => models,
  proposed: ({ proposed }) => proposed,
}

/** Least likelihood, told by what is chosen of papers by odds that were learned without them. */
function leastLikelihood(
  papers: readonly PaperExamples[],
  odds: readonly Float64Array[],
  column: Told,
  tell: (line: string) => void,
): number {
  const chosen = papers.flatMap(({ examples, partners }, i) =>
    chooseNames(
      examples.map((one, k) => ({ ...one, odds: odds[i]![k]!, isRight: is(one, column) })),
      -Infinity,
      partners,
    ),
  )
  const asked = papers.reduce((sum, one) => sum + ASKED[column](one), 0)
  return bestLeast(chosen, asked, (line) =>
    tell(`${column}${column === 'proposed' ? ' methods' : 's'} of ${papers.length} papers: ${line}`),
  )
}

function linesOf(models: readonly Logistic[], names: readonly string[]): string[] {
  return names.flatMap((name, i) => {
    const weights = models.map(({ weights }) => Math.round(100 * weights[i]!))
    return weights.every((weight) => Math.abs(weight) < SMALLEST) ? [] : [`${name}|${weights.join(' ')}`]
  })
}
