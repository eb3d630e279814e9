import { FeatureTable } from '#lib/extract/labels/feature-table'
import type { LabelKind } from '#lib/extract/labels/cues'
import { featureNames } from '#lib/extract/labels/word-features'
import { type Parts, partsOf } from '#lib/extract/parts'
import type { Paper } from '#lib/paper'
import { cuedLabels } from './cued-labels'
import { KINDS, LABELS, OFFSET } from './label-numbers'
import type { Example } from './word-model'

/** A paper with its labels, as an annotator gave them. */
export interface LabelledPaper {
  id: string
  families: string[]
  topics: string[]
}

/** An example with an annotator's labels; `scores`: by kind and label, what cues, methods and claims say. */
export interface Known extends Example {
  scores: Record<LabelKind, number[]>
}

export interface Examples {
  /** By number of the feature. */
  names: string[]
  /** Labelled by cues, methods and claims alone. */
  cued: Example[]
  known: Known[]
}

/** Features are taken from one paper in so many, and must stand in so many of those. */
const SAMPLED = 6
const LEAST_SUPPORT = 7

/** Reads papers twice: for the features that there are, then for those that each paper has. */
export async function examplesOf(
  papers: () => AsyncIterable<Paper>,
  labelled: ReadonlyMap<string, LabelledPaper>,
): Promise<Examples> {
  const names = await namesOf(papers())
  const table = new FeatureTable(names)
  const cued: Example[] = []
  const known = new Map<string, Known>()
  for await (const paper of papers()) {
    const { reading, evidence } = partsOf(paper)
    const features = Int32Array.from(table.in(reading, evidence.phrased), ({ feature }) => feature)
    const given = labelled.get(paper.id)
    const labels = KINDS.flatMap((kind) =>
      numbersOf(kind, given ? given[kind] : cuedLabels(kind, evidence[kind])),
    )
    if (!given) cued.push({ features, labels })
    else if (!known.has(paper.id)) known.set(paper.id, { features, labels, scores: scoresOf(evidence) })
  }
  return { names, cued, known: [...known.values()] }
}

async function namesOf(papers: AsyncIterable<Paper>): Promise<string[]> {
  const support = new Map<string, number>()
  let number = 0
  for await (const paper of papers)
    if (number++ % SAMPLED === 0)
      for (const name of namesIn(partsOf(paper))) support.set(name, (support.get(name) ?? 0) + 1)
  return [...support].flatMap(([name, papers]) => (papers >= LEAST_SUPPORT ? [name] : [])).sort()
}

const namesIn = ({ reading, evidence }: Parts) => featureNames(reading, evidence.phrased)

const numbersOf = (kind: LabelKind, ids: string[]): number[] =>
  ids.map((id) => OFFSET[kind] + LABELS[kind].indexOf(id)).filter((label) => label >= OFFSET[kind])

const scoresOf = (evidence: Parts['evidence']): Known['scores'] => {
  const scores = (kind: LabelKind) => LABELS[kind].map((id) => evidence[kind].get(id)?.score ?? 0)
  return { families: scores('families'), topics: scores('topics') }
}
