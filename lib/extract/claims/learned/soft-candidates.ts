import type { Metric } from '#lib/paper'
import type { Draft, Reading } from '../draft'
import { Opens } from '../openers'
import { metricsOfStem } from './stems'

/** A metric that a sentence may say something of, and the items that make it likely, in order. */
export interface Candidate {
  metric: Metric
  anchors: number[]
}

// Read once: an enum of another module is looked up anew each time.
const STEM = Opens.stem

/** Classes of words that name no resource and still mean one. */
const BY_CODE: Record<string, Metric[]> = {
  f: ['speed'],
  g: ['speed'],
  A: ['speed'],
  s: ['speed'],
  c: ['cost'],
  e: ['cost'],
  C: ['model-size', 'cost'],
  G: ['cost'],
}
/** What a sentence may claim without a number, by the resources and words in it and by what patterns read. */
export function softCandidates({ items, tokens }: Reading, drafts: readonly Draft[]): Candidate[] {
  const found = new Map<Metric, Set<number>>()
  const add = (metric: Metric, at: number) => {
    const anchors = found.get(metric)
    if (anchors) anchors.add(at)
    else found.set(metric, new Set([at]))
  }
  for (const [at, item] of items.entries()) {
    for (const { metric } of item.resources) add(metric, at)
    for (const metric of BY_CODE[item.code] ?? []) add(metric, at)
    if (item.resources.length === 0 && item.quantities.length === 0)
      for (let i = item.from; i < item.to; i++)
        if (tokens[i]!.opens & STEM) for (const metric of metricsOfStem(tokens[i]!.text)) add(metric, at)
  }
  for (const { metric, at } of drafts) add(metric, at)
  return [...found].map(([metric, at]) => ({ metric, anchors: [...at].sort((a, b) => a - b) }))
}
