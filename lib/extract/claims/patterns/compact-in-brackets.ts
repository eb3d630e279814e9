import type { ClaimPattern } from '../draft'
import { pairDraft } from '../pair-draft'
import { wording } from '../wording'

/** “much more compact (6M vs 39M parameters)”: the bracket says what is small, and counts it */
export const compactInBrackets: ClaimPattern = {
  name: 'compact, in brackets',
  wording: wording('light open number than ~1 number resource'),
  read: (match) => pairDraft(match, true),
}
