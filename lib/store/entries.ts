import {
  DATASETS,
  FAMILIES,
  METHODS,
  MODELS,
  TOPICS,
  type Family,
  type Name,
  type Topic,
} from '#lib/vocabulary'

/** A vocabulary entry as the build takes it: what a label is called, where it belongs and how else it may be typed. */
export interface Entry {
  kind: 'family' | 'topic' | 'method' | 'model' | 'dataset'
  id: string
  name: string
  short: string
  family: string | null
  aliases: string[]
}

export const entries = (): Entry[] => [
  ...FAMILIES.map((family) => label('family', family, family.parent)),
  ...TOPICS.map((topic) => label('topic', topic, null)),
  ...METHODS.map((method) => named('method', method, method.family)),
  ...MODELS.map((model) => named('model', model, null)),
  ...DATASETS.map((dataset) => named('dataset', dataset, null)),
]

const label = (
  kind: 'family' | 'topic',
  { id, label, short, words }: Family | Topic,
  family: string | null,
): Entry => ({
  kind,
  id,
  name: label,
  short,
  family,
  aliases: words,
})

const named = (
  kind: 'method' | 'model' | 'dataset',
  { id, label, aliases }: Name,
  family: string | null,
): Entry => ({
  kind,
  id,
  name: label,
  short: label,
  family,
  aliases,
})
