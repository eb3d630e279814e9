import type { Label } from '#lib/paper'
import { TOPICS } from '#lib/vocabulary'
import type { Cues } from './labels/cues'
import { strongest } from './labels/strongest'

const SPARE = new Set(TOPICS.flatMap(({ id, spare }) => (spare ? [id] : [])))

/** What a paper is about: at most five topics, most central first. */
export function readTopics({ topics }: Cues): Label[] {
  return strongest(topics, { most: 5, floor: 1.4, share: 0.3, spare: SPARE, roots: new Set() })
}
