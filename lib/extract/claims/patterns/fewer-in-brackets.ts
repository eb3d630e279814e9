import type { ClaimPattern } from '../draft'
import { pairDraft } from '../pair-draft'
import { wording } from '../wording'

/** “with far fewer training samples (1.3M vs. 30.1M)”: the bracket counts what stands before it */
export const fewerInBrackets: ClaimPattern = {
  name: 'fewer, in brackets',
  wording: wording('less ~1 resource open number than ~1 number close'),
  read: (match) => pairDraft(match, true),
}
