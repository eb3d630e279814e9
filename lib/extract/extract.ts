import type { Attributes, Paper } from '#lib/paper'
import { readClaims } from './claims/claims'
import { readCode } from './code'
import { readDatasets } from './datasets'
import { readFamilies } from './families'
import { readMethods } from './methods'
import { ownNames } from './methods/own-names'
import { readModels } from './models'
import { readingOf } from './names/reading'
import { sentencesOf } from './sentences'
import { readTopics } from './topics'

/** Reads a paper's attributes out of its title and abstract: pure, offline, the same way every time. */
export function extract(paper: Paper): Attributes {
  const sentences = sentencesOf(paper.abstract)
  const reading = readingOf(paper, sentences)
  const own = ownNames(reading)
  const models = readModels(reading, own)
  const datasets = readDatasets(reading, own)
  const methods = readMethods(reading, own)
  const families = readFamilies(reading, methods)
  const topics = readTopics(reading)
  const { claims, regressions } = readClaims(paper, sentences, { methods, models, datasets })
  const bounds = sentences.map(({ start, end }): [number, number] => [start, end])
  return {
    topics,
    families,
    methods,
    claims,
    regressions,
    models,
    datasets,
    code: readCode(paper),
    sentences: bounds,
  }
}
