import type { Candidate } from '#lib/extract/methods/learned/candidate'
import { candidatesOf } from '#lib/extract/methods/learned/candidates'
import type { Priors } from '#lib/extract/methods/learned/priors'
import { NameFeatures } from '#lib/extract/methods/learned/name-features'
import { KINDS, type Sink } from '#lib/extract/methods/learned/name-kinds'
import { KeySet } from '#lib/extract/names/key-set'
import { toldNames } from '#lib/extract/methods/told-names'
import { readingOf } from '#lib/extract/names/reading'
import { sentencesOf } from '#lib/extract/sentences'
import { nameKey } from '#lib/extract/score/same'
import type { Labelled } from '#lib/extract/score/labelled'
import type { Paper, Role } from '#lib/paper'
import type { FeatureNumbers } from './feature-numbers'

/** A paper whose names are known. */
export interface NamedPaper {
  paper: Paper
  gold: Labelled
}

/** What may be named in a paper, by its features, with what an annotator says of it. */
export interface NameExample {
  candidate: Candidate
  /** Of the name alone, and of its places too. */
  ofName: Int32Array
  features: Int32Array
  role: Role | null
  isModel: boolean
}

export interface PaperExamples {
  examples: NameExample[]
  partners: ReadonlyMap<string, string>
  /** Names that the annotator gives. */
  methods: number
  proposed: number
  models: number
}

/** What candidates are found and numbered by. */
export interface Ground {
  heads: KeySet
  numbers: FeatureNumbers
  priors: Priors
}

/** Every candidate of a paper, with what the gold paper says of it. */
export function nameExamples({ paper, gold }: NamedPaper, { heads, numbers, priors }: Ground): PaperExamples {
  const reading = readingOf(paper, sentencesOf(paper.abstract))
  const candidates = candidatesOf(reading, toldNames(reading), heads)
  const features = new NameFeatures(reading, candidates, priors)
  const roles = new Map((gold.methods ?? []).map(({ name, role }) => [nameKey(name), role as Role]))
  const models = new Set((gold.models ?? []).map(nameKey))
  return {
    examples: candidates.map((candidate) => ({
      candidate,
      ...featuresOf(candidate, features, numbers),
      role: roles.get(nameKey(candidate.name)) ?? null,
      isModel: models.has(nameKey(candidate.name)),
    })),
    partners: features.partners,
    methods: roles.size,
    proposed: [...roles.values()].filter((role) => role === 'proposed').length,
    models: models.size,
  }
}

function featuresOf(
  candidate: Candidate,
  features: NameFeatures,
  numbers: FeatureNumbers,
): Pick<NameExample, 'ofName' | 'features'> {
  const found: number[] = []
  const sink: Sink = {
    add: (kind, first, second) => found.push(numbers.of(KINDS[kind]!, first.text, second.text)),
  }
  features.addName(sink, candidate)
  const ofName = Int32Array.from(found)
  features.addPlaces(sink, candidate)
  return { ofName, features: Int32Array.from(found) }
}
