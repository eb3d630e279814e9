import { RESOURCES, type Resource } from '#lib/vocabulary'

const EFFICIENCY = / efficiency$/
/** "sample" -> data, "memory" -> memory. */
const BY_WORD = new Map<string, Resource>()
for (const resource of RESOURCES)
  for (const word of resource.words)
    if (resource.metric && EFFICIENCY.test(word)) BY_WORD.set(word.replace(EFFICIENCY, ''), resource)

/** The efficiency that a word names ("sample" in "sample-efficient", "sample and memory efficiency"), if any. */
export const efficiencyNamed = (word: string): Resource | null => BY_WORD.get(word) ?? null
