import { combinedInputs } from '#lib/extract/labels/combined-inputs'
import { combinedOdds } from '#lib/extract/labels/combined-odds'
import type { LabelKind } from '#lib/extract/labels/cues'
import { chooseLeast } from './choose-least'
import { type Case, combination } from './combination'
import type { Examples } from './examples'
import { KINDS, LABELS, OFFSET } from './label-numbers'
import { FOLDS, type LearnedWords, learnWords } from './learn-words'
import type { WordModel } from './word-model'

/** One kind of labels as learned. By label: `bias` of its words, `own` of the combination of words and cues. */
interface LearnedKind {
  labels: string[]
  bias: number[]
  weights: number[]
  own: number[]
  least: number
  most: number
}

/** What `npm run learn` writes; a line of `words` is "name|label weight label weight ...", weights in hundredths. */
export interface Learned extends Record<LabelKind, LearnedKind> {
  words: string[]
}

const MOST: Record<LabelKind, number> = { families: 4, topics: 5 }

/** Learns what words say for families and topics, and how much to trust them beside cues, methods and claims. */
export function learnLabels(examples: Examples, tell: (line: string) => void): Learned {
  const learned = learnWords(examples, tell)
  const [families, topics] = KINDS.map((kind) => learnKind(kind, learned, tell))
  return { families: families!, topics: topics!, words: linesOf(learned) }
}

function learnKind(kind: LabelKind, learned: LearnedWords, tell: (line: string) => void): LearnedKind {
  const cases = casesOf(kind, learned)
  const most = MOST[kind]
  const held = cases.map((one, i) => ({ ...one, fold: i % FOLDS }))
  const told = Array.from({ length: FOLDS }, (_, fold) => {
    const fitted = combination(held.filter((one) => one.fold !== fold))
    return held
      .filter((one) => one.fold === fold)
      .map(({ inputs, right }) => ({ odds: combinedOdds(fitted, inputs), right }))
  }).flat()
  const { least, precision, recall, f1 } = chooseLeast(told, most)
  const shown = [f1, precision, recall].map((share) => (100 * share).toFixed(1))
  tell(
    `${kind}: F1 ${shown[0]} (precision ${shown[1]}, recall ${shown[2]}) on papers left out, from ${least}`,
  )
  const { weights, own } = combination(cases)
  const bias = [...learned.model.bias].slice(OFFSET[kind], OFFSET[kind] + LABELS[kind].length)
  return {
    labels: LABELS[kind],
    bias: bias.map(rounded),
    weights: weights.map(rounded),
    own: own.map(rounded),
    least,
    most,
  }
}

function casesOf(kind: LabelKind, { known, odds }: LearnedWords): Case[] {
  const first = OFFSET[kind]
  const end = first + LABELS[kind].length
  return known.map(({ scores, labels }, i) => ({
    inputs: combinedInputs(scores[kind], [...odds[i]!.subarray(first, end)]),
    right: new Set(labels.filter((label) => label >= first && label < end).map((label) => label - first)),
  }))
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4

/** Features without a weight too: papers are weighed by how many they have. */
const linesOf = ({ names, model }: LearnedWords): string[] =>
  names.map((name, feature) => `${name}|${weightsOf(model, feature).join(' ')}`)

function weightsOf({ weights, labels }: WordModel, feature: number): number[] {
  return Array.from({ length: labels }, (_, label) => label).flatMap((label) => {
    const weight = Math.round(100 * weights[feature * labels + label]!)
    return weight === 0 ? [] : [label, weight]
  })
}
