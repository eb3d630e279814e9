import type { Attributes, Paper } from '#lib/paper'
import { readClaims } from './claims/claims'
import { type Cues, cuesOf } from './labels/cues'
import { addMethodEvidence } from './labels/method-evidence'
import { addOwnEvidence } from './labels/own-evidence'
import { likelyNames } from './methods/learned/likely-names'
import { toldNames } from './methods/told-names'
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
  const told = toldNames(reading)
  const { datasets, narrowed, own } = told
  const { methods, models } = likelyNames(reading, told)
  const { claims, regressions } = readClaims(paper, sentences, { methods, models, datasets })
  const evidence = cuesOf(reading)
  addOwnEvidence(evidence, own, claims)
  addMethodEvidence(evidence, [...methods, ...narrowed])
  return { sentences, reading, methods, claims, regressions, models, datasets, evidence }
}
