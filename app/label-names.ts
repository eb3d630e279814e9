import { FAMILIES, TOPICS, type Family } from '#lib/vocabulary'

const families = new Map(FAMILIES.map((family) => [family.id, family]))
const topics = new Map(TOPICS.map((topic) => [topic.id, topic.label]))

export const familyOf = (id: string): Family | undefined => families.get(id)

/** "Low-rank adaptation" for a family's id, the id itself where the vocabulary has none. */
export const familyName = (id: string): string => families.get(id)?.label ?? id
export const topicName = (id: string): string => topics.get(id) ?? id
