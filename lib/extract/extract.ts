import type { Attributes, Paper } from '#lib/paper'
import { readClaims } from './claims/claims'
import { readCode } from './code'
import { readDatasets } from './datasets'
import { readFamilies } from './families'
import { cuesOf } from './labels/cues'
import { addOwnEvidence } from './labels/own-evidence'
import { readMethods } from './methods'
import { withOwnFamily } from './methods/own-family'
import { paperNames } from './methods/paper-names'
import { readModels } from './models'
import { readingOf } from './names/reading'
import { sentencesOf } from './sentences'
import { readTopics } from './topics'

/** Reads a paper's attributes out of its title and abstract: pure, offline, the same way every time. */
export function extract(paper: Paper): Attributes {
  const sentences = sentencesOf(paper.abstract)
  const reading = readingOf(paper, sentences)
  const names = paperNames(reading)
  const models = readModels(reading, names)
  const datasets = readDatasets(reading, names)
  const { methods, narrowed } = readMethods(reading, names)
  const { claims, regressions } = readClaims(paper, sentences, { methods, models, datasets })
  const cues = cuesOf(reading)
  addOwnEvidence(cues, names.own, claims)
  const families = readFamilies(cues, [...methods, ...narrowed])
  const topics = readTopics(cues)
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
