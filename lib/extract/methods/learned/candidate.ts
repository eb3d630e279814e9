import type { Method, Named } from '#lib/paper'
import type { Passage } from '../../names/passage'

/** Where a candidate stands: chunks from `from` up to `to`, and its place in the passage's text. */
export interface Standing {
  passage: Passage
  sentence: number
  from: number
  to: number
  start: number
  end: number
}

/** What the rules read in a paper. */
export interface Told {
  methods: Method[]
  models: Named[]
  datasets: Named[]
}

/** What may be named a method or a model in a paper, wherever it stands; what the rules took it for. */
export interface Candidate {
  key: string
  name: string
  standings: Standing[]
  method: Method | null
  model: Named | null
  dataset: Named | null
}
