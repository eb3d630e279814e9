/** The names we know and what they belong to: data/vocabulary, typed. The files are checked by vocabulary.test.ts. */
import familyRows from '#data/vocabulary/families.json'
import claimCueRows from '#data/vocabulary/claim-cues.json'
import claimWordRows from '#data/vocabulary/claim-words.json'
import datasetRows from '#data/vocabulary/datasets.json'
import methodRows from '#data/vocabulary/methods.json'
import modelRows from '#data/vocabulary/models.json'
import resourceRows from '#data/vocabulary/resources.json'
import topicRows from '#data/vocabulary/topics.json'
import unitRows from '#data/vocabulary/units.json'
import type { Metric, Phase } from '#lib/paper'

export interface Family {
  id: string
  parent: string | null
  label: string
  /** For rows and end labels. */
  short: string
  /** Root families only; a leaf has its root's hue. */
  light?: string
  dark?: string
  /** Cues: phrases that make the family likely; `hints` say half as much. */
  words: string[]
  hints?: string[]
  /** Phrases that hold a cue and mean something else. */
  not?: string[]
}

export interface Topic {
  id: string
  label: string
  short: string
  /** Cues, as in Family. */
  words: string[]
  hints?: string[]
  not?: string[]
}

/** A method, model or data set known by name. */
export interface Name {
  id: string
  label: string
  /** Other ways to write it; no alias means two things, unless one of them `needs` company. */
  aliases: string[]
  /** For an alias with other meanings: words one of which the paper has to hold. */
  needs?: Record<string, string[]>
}
export interface MethodName extends Name {
  family: string | null
  /** Too wide to say much of a paper ("attention"). */
  wide?: boolean
}

export interface ModelName extends Name {
  /** A network made for one task (a detector): counts as a method where it is only a rival. */
  task?: boolean
}

export const FAMILIES = familyRows as Family[]
export const TOPICS = topicRows as Topic[]
export const METHODS = methodRows as MethodName[]
export const MODELS = modelRows as ModelName[]
export const DATASETS = datasetRows as Name[]

/** "peft/low-rank" -> "peft"; a root is its own root. */
export const rootOf = (family: string): string => family.split('/')[0]!

/** Names of a resource that a claim can be about. */
export interface Resource {
  id: string
  /** Null for words that only narrow or carry another resource ("training", "usage"). */
  metric: Metric | null
  /** head: the resource itself; carrier: the cost of what stands before it; suffix and modifier mean nothing alone; model: a model as such. */
  role: 'head' | 'carrier' | 'suffix' | 'modifier' | 'model'
  phase: Phase | null
  /** Which direction is an improvement. */
  better: 'less' | 'more' | null
  words: string[]
}

/** A class of words that claims are made with ("less", "reduce", "bound-up-to", ...). */
export interface WordClass {
  id: string
  words: string[]
}

/** A unit of measurement; `id` is how it is shown. */
export interface Unit {
  id: string
  kind: string
  /** How many of the smallest unit of its kind. */
  scale: number
  metric: Metric | null
  phase: Phase | null
  words: string[]
}

export const RESOURCES = resourceRows as Resource[]
export const CLAIM_WORDS = claimWordRows as WordClass[]
/** Phrases around a claim: `~n` stands for up to n words, `*` for any ending, `{id}` for any word of that class. */
export const CLAIM_CUES = claimCueRows as WordClass[]
export const UNITS = unitRows as Unit[]
