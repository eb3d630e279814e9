import type { Attributes, Paper } from '#lib/paper'
import { readCode } from './code'
import { LabelWords } from './labels/label-words'
import { likelyLabels } from './labels/likely-labels'
import { withOwnFamily } from './methods/own-family'
import { partsOf } from './parts'

/** Reads a paper's attributes out of its title and abstract: pure, offline, the same way every time. */
export function extract(paper: Paper): Attributes {
  const { sentences, reading, evidence, methods, claims, regressions, models, datasets } = partsOf(paper)
  const words = new LabelWords(reading, evidence.phrased)
  const families = likelyLabels('families', evidence.families, words)
  const topics = likelyLabels('topics', evidence.topics, words)
  const bounds = sentences.map(({ start, end }): [number, number] => [start, end])
  return {
    topics,
    families,
    methods: withOwnFamily(methods, families),
    claims,
    regressions,
    models,
    datasets,
    code: readCode(paper),
    sentences: bounds,
  }
}
