import type { Quality } from '#lib/paper'
import { cue } from '../cues'
import type { Scene } from '../scene'

const IMPROVED = cue('quality-improved')
const MAINTAINED = cue('quality-maintained')
const DEGRADED = cue('quality-degraded')

/** What the sentence says of quality at the saving; of a mixed statement the weaker side. */
export function qualityOf({ reading }: Scene): Quality | null {
  const text = reading.lower
  if (has(DEGRADED, text)) return 'degraded'
  if (has(MAINTAINED, text)) return 'maintained'
  return has(IMPROVED, text) ? 'improved' : null
}

function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}
