import type { Mention } from './mentions'
import type { Reading } from './reading'

/** Named where the paper speaks of its own work, not in what leads up to it. */
export const isOwnMatter = (
  reading: Reading,
  { passage, sentence }: Pick<Mention, 'passage' | 'sentence'>,
): boolean => passage.in === 'title' || sentence >= reading.turn
