import type { Claim, Metric, Phase } from '#lib/paper'
import type { Proposal } from '../methods/proposal'
import { type Cues, note } from './cues'

/** What a paper's own data set or benchmark says of its labels. */
const DATASET = 2
/** What an efficiency claim says of the topic of its resource. */
const CLAIM = 0.9

/** Adds to the cues what the paper was found to bring: a data set, a saving. */
export function addOwnEvidence(cues: Cues, own: Proposal[], claims: Claim[]): void {
  for (const { kind, passage, start, end } of own) {
    if (kind !== 'dataset') continue
    note(cues.families, 'evaluation', { score: DATASET, in: passage.in, start, end })
    note(cues.topics, 'benchmarks', { score: DATASET, in: passage.in, start, end })
  }
  const seen = new Set<string>()
  for (const { metric, phase, raw_start: start, raw_end: end } of claims) {
    const topic = topicOf(metric, phase)
    if (!topic || seen.has(topic)) continue
    seen.add(topic)
    note(cues.topics, topic, { score: CLAIM, in: 'abstract', start, end })
  }
}

function topicOf(metric: Metric, phase: Phase | null): string | null {
  if (metric === 'memory') return 'memory-efficiency'
  if (metric === 'data') return 'data-efficiency'
  if (metric === 'model-size') return 'compression'
  if (metric !== 'speed' && metric !== 'compute' && metric !== 'cost') return null
  return phase === 'training' ? 'training-efficiency' : phase === 'inference' ? 'inference-efficiency' : null
}
