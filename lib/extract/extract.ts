import type { Attributes, Paper } from '#lib/paper'
import { readClaims } from './claims/claims'
import { readCode } from './code'
import { readDatasets } from './datasets'
import { readFamilies } from './families'
import { readMethods } from './methods'
import { readModels } from './models'
import { sentencesOf } from './sentences'
import { readTopics } from './topics'

/** Reads a paper's attributes out of its title and abstract: pure, offline, the same way every time. */
export function extract(paper: Paper): Attributes {
  const sentences = sentencesOf(paper.abstract)
  const models = readModels(paper, sentences)
  const datasets = readDatasets(paper, sentences)
  const methods = readMethods(paper, sentences, { models, datasets })
  const families = readFamilies(paper, sentences, methods)
  const topics = readTopics(paper, sentences, methods)
  const { claims, regressions } = readClaims(paper, sentences, { methods, families, models, datasets })
  return { topics, families, methods, claims, regressions, models, datasets, code: readCode(paper) }
}
