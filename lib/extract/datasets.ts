import type { Named } from '#lib/paper'
import { isOwnMatter } from './names/own-matter'
import type { Reading } from './names/reading'
import { sameKey, slugOf } from './names/slug'
import type { PaperNames } from './methods/paper-names'

/** Named data sets and benchmarks: known ones, the paper's own, and others told by the noun beside them. */
export function readDatasets(reading: Reading, { own, others }: PaperNames): Named[] {
  const found = new Map<string, Named>()
  const add = (key: string, one: Named) => found.has(key) || found.set(key, one)
  for (const { kind, name, passage, start, end } of own)
    if (kind === 'dataset') add(sameKey(name), { name, slug: slugOf(name), in: passage.in, start, end })
  for (const mention of reading.mentions) {
    const { known, passage, start, end } = mention
    if (known.kind === 'dataset' && isOwnMatter(reading, mention))
      add(known.id, { name: passage.text.slice(start, end), slug: known.id, in: passage.in, start, end })
  }
  for (const { kind, name, passage, start, end } of others)
    if (kind === 'dataset') add(sameKey(name), { name, slug: slugOf(name), in: passage.in, start, end })
  return [...found.values()]
}
