import { CLAIM_CONFIDENCE } from '#lib/vocabulary'
import type { Draft } from '../draft'
import type { Scene } from '../scene'

const TABLE = new Map(CLAIM_CONFIDENCE.map(({ id, confidence }) => [id, confidence]))
const OTHERWISE = 0.6
const WIDE = 9
const BEGINNING = 0.35

/** Of a number, how often its pattern was right on development gold, less what makes a reading doubtful where it stands; without one, what the words around say. */
export function confidenceOf(draft: Draft, scene: Scene): number {
  if (draft.likelihood !== null) return Number(draft.likelihood.toFixed(2))
  let confidence = TABLE.get(draft.pattern) ?? OTHERWISE
  for (const doubt of doubtsOf(draft, scene)) confidence *= TABLE.get(doubt) ?? 1
  return Number(Math.min(0.99, confidence).toFixed(2))
}

function doubtsOf(draft: Draft, { index, sentences }: Scene): string[] {
  const doubts: string[] = []
  if (draft.to - draft.from > WIDE) doubts.push('doubt: words far apart')
  if (sentences.length > 3 && index < BEGINNING * sentences.length) doubts.push('doubt: early sentence')
  return doubts
}
