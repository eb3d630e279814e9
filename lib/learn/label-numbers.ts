import type { LabelKind } from '#lib/extract/labels/cues'
import { FAMILIES, TOPICS } from '#lib/vocabulary'

export const KINDS = ['families', 'topics'] as const satisfies LabelKind[]

/** The ids of each kind, in the order of the vocabulary. */
export const LABELS: Record<LabelKind, string[]> = {
  families: FAMILIES.map(({ id }) => id),
  topics: TOPICS.map(({ id }) => id),
}
/** Number of a kind's first label among all. */
export const OFFSET: Record<LabelKind, number> = { families: 0, topics: FAMILIES.length }
export const ALL_LABELS = FAMILIES.length + TOPICS.length
