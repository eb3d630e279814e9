import type { Named } from '#lib/paper'
import { isOwnMatter } from './names/own-matter'
import { datasetSpan, furtherEditions } from './names/dataset-span'
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
    const { known, passage, start, end, name, tail } = mention
    if (known.kind !== 'dataset' || !isOwnMatter(reading, mention)) continue
    const slug = tail === '' ? known.id : `${known.id}-${slugOf(tail)}`
    add(slug, { name, slug, in: passage.in, start, end })
    for (const one of tail === '' ? [] : furtherEditions(passage.text, mention))
      add(sameKey(one), { name: one, slug: slugOf(one), in: passage.in, start, end })
  }
  for (const one of others) {
    if (one.kind !== 'dataset') continue
    const { passage, start } = one
    const span = datasetSpan(passage.text, start, one.end)
    for (const name of [span.name, ...furtherEditions(passage.text, span)])
      add(sameKey(name), { name, slug: slugOf(name), in: passage.in, start, end: span.end })
  }
  return [...found.values()]
}
