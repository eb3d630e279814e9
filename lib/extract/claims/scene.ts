import type { Method, Named, Paper, Phase } from '#lib/paper'
import type { Sentence } from '../sentences'
import type { Reading } from './draft'

/** What other readers found in the paper; a claim reads well without it. */
export interface Context {
  methods?: Method[]
  models?: Named[]
  datasets?: Named[]
}

/** All that stands around a claim. */
export interface Scene {
  paper: Paper
  sentences: Sentence[]
  /** Which sentence of the abstract. */
  index: number
  reading: Reading
  context: Context
  /** What the paper as a whole is about: training or running, null where both or neither. */
  paperPhase: () => Phase | null
}
