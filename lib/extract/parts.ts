import type { Attributes, Paper } from '#lib/paper'
import { readClaims } from './claims/claims'
import { readDatasets } from './datasets'
import { type Cues, cuesOf } from './labels/cues'
import { addMethodEvidence } from './labels/method-evidence'
import { addOwnEvidence } from './labels/own-evidence'
import { readMethods } from './methods'
import { paperNames } from './methods/paper-names'
import { readModels } from './models'
import { type Reading, readingOf } from './names/reading'
import { type Sentence, sentencesOf } from './sentences'

type Read = Pick<Attributes, 'methods' | 'claims' | 'regressions' | 'models' | 'datasets'>

/** What is read of a paper before its families and topics are told. */
export interface Parts extends Read {
  sentences: Sentence[]
  reading: Reading
  /** What its words, methods and claims say for each label. */
  evidence: Cues
}

/** Reads all of a paper but its labels. */
export function partsOf(paper: Paper): Parts {
  const sentences = sentencesOf(paper.abstract)
  const reading = readingOf(paper, sentences)
  const names = paperNames(reading)
  const models = readModels(reading, names)
  const datasets = readDatasets(reading, names)
  const { methods, narrowed } = readMethods(reading, names)
  const { claims, regressions } = readClaims(paper, sentences, { methods, models, datasets })
  const evidence = cuesOf(reading)
  addOwnEvidence(evidence, names.own, claims)
  addMethodEvidence(evidence, [...methods, ...narrowed])
  return { sentences, reading, methods, claims, regressions, models, datasets, evidence }
}
