import { mulberry32 } from '#lib/graph/mulberry32'
import type { Examples, Known } from './examples'
import { ALL_LABELS } from './label-numbers'
import { type Rounds, WordModel } from './word-model'

/** What words say for labels. */
export interface LearnedWords {
  names: string[]
  model: WordModel
  /** By labelled paper: log-odds of each label from words that were learned without the paper. */
  odds: Float32Array[]
  known: Known[]
}

/** Weightiest features kept for each label. */
const KEPT = 3500
const FROM_CUES: Rounds = { times: 3, rate: 0.3, left: 0.4 }
const FROM_ANNOTATORS: Rounds = { times: 10, rate: 0.2, left: 0.4 }
const AFTER_PRUNING: Rounds = { times: 6, rate: 0.1, left: 0.4 }
/** Parts of the labelled papers, each left out once. */
export const FOLDS = 5

/** Learns words from the labels that cues give to many papers, then from those that annotators gave to some; the latter also with each fifth left out (cross-fitting). */
export function learnWords({ names, cued, known }: Examples, tell: (line: string) => void): LearnedWords {
  const broad = new WordModel(names.length, ALL_LABELS, mulberry32(1))
  broad.learn(cued, FROM_CUES)
  tell(`words: ${names.length} features learned from cues`)
  const support = supportOf(names.length, known)
  const tuned = (chosen: Known[]): WordModel => {
    const model = broad.restarted()
    model.learn(chosen, FROM_ANNOTATORS)
    model.prune(KEPT, support)
    model.learn(chosen, AFTER_PRUNING)
    return model
  }
  const odds = new Array<Float32Array>(known.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = tuned(known.filter((_, i) => i % FOLDS !== fold))
    for (let i = fold; i < known.length; i += FOLDS) odds[i] = model.odds(known[i]!.features)
    tell(`words: fold ${fold + 1} of ${FOLDS} learned`)
  }
  return { names, model: tuned(known), odds, known }
}

/** Papers that have each feature. */
function supportOf(features: number, known: readonly Known[]): Float64Array {
  const support = new Float64Array(features)
  for (const paper of known) for (const feature of paper.features) support[feature]!++
  return support
}
