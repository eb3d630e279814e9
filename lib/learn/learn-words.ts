import { mulberry32 } from '#lib/graph/mulberry32'
import type { Examples, Known } from './examples'
import { ALL_LABELS } from './label-numbers'
import { type Example, type Rounds, WordModel } from './word-model'

/** What words say for labels. */
export interface LearnedWords {
  names: string[]
  model: WordModel
  /** By labelled paper: log-odds of each label from words that were learned without the paper. */
  odds: Float32Array[]
  known: Known[]
}

/** Weightiest features kept for each label. */
const KEPT = 1500
const FROM_CUES: Rounds = { times: 3, rate: 0.3, left: 0.4 }
const AFTER_PRUNING: Rounds = { times: 1, rate: 0.1, left: 0.4 }
const FROM_ANNOTATORS: Rounds = { times: 12, rate: 0.2, left: 0.4 }
/** Parts of the labelled papers, each left out once. */
export const FOLDS = 5

/** Learns words from the labels that cues give to many papers, then from those that annotators gave to some; the latter also with each fifth left out (cross-fitting). */
export function learnWords(examples: Examples, tell: (line: string) => void): LearnedWords {
  const random = mulberry32(1)
  const broad = new WordModel(examples.names.length, ALL_LABELS, random)
  broad.learn(examples.cued, FROM_CUES)
  broad.prune(KEPT, supportOf(examples))
  const kept = broad.kept()
  tell(`words: ${kept.length} of ${examples.names.length} features kept`)
  const number = new Map(kept.map((feature, place) => [feature, place]))
  const narrow = <T extends Example>(example: T): T => ({
    ...example,
    features: example.features
      .filter((feature) => number.has(feature))
      .map((feature) => number.get(feature)!),
  })
  const cued = examples.cued.map(narrow)
  const known = examples.known.map(narrow)
  const base = broad.only(kept)
  base.learn(cued, AFTER_PRUNING)
  const tuned = (chosen: Known[]): WordModel => {
    const model = base.copy()
    // As many papers labelled by cues are mixed in, so that what they taught is not lost.
    const others = chosen.map(() => cued[Math.floor(random() * cued.length)]!)
    model.learn([...chosen, ...others], FROM_ANNOTATORS)
    return model
  }
  const odds = new Array<Float32Array>(known.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = tuned(known.filter((_, i) => i % FOLDS !== fold))
    for (let i = fold; i < known.length; i += FOLDS) odds[i] = model.odds(known[i]!.features)
    tell(`words: fold ${fold + 1} of ${FOLDS} learned`)
  }
  return { names: kept.map((feature) => examples.names[feature]!), model: tuned(known), odds, known }
}

function supportOf({ names, cued }: Examples): Float64Array {
  const support = new Float64Array(names.length)
  for (const { features } of cued) for (const feature of features) support[feature]!++
  return support
}
