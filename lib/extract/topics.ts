import type { Label } from '#lib/paper'
import { TOPICS } from '#lib/vocabulary'
import { cueTrie, cuesRead } from './labels/cues'
import { strongest } from './labels/strongest'
import type { Reading } from './names/reading'

const CUES = cueTrie(TOPICS)
const SPARE = new Set(TOPICS.flatMap(({ id, spare }) => (spare ? [id] : [])))

/** What a paper is about: at most five topics, most central first. */
export function readTopics(reading: Reading): Label[] {
  return strongest(cuesRead(reading, CUES, 2.5), {
    most: 5,
    floor: 2.2,
    share: 0.4,
    spare: SPARE,
    roots: new Set(),
  })
}
