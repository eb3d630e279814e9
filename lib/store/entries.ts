import { FAMILIES, TOPICS } from '#lib/vocabulary'

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
  ...FAMILIES.map((f): Entry => ({
    kind: 'family',
    id: f.id,
    name: f.label,
    short: f.short,
    family: f.parent,
    aliases: f.words,
  })),
  ...TOPICS.map((t): Entry => ({
    kind: 'topic',
    id: t.id,
    name: t.label,
    short: t.short,
    family: null,
    aliases: t.words,
  })),
]
