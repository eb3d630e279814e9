import type { ClaimPattern } from '../draft'
import { pairDraft } from '../pair-draft'
import { wording } from '../wording'

/** “5.2 million learnable parameters (as opposed to the 71.1 million”, “25 min vs 2 h” */
export const insteadOf: ClaimPattern = {
  name: 'instead of',
  wording: wording('unit|number ~3 resource? ...2 open? than ~3 unit|number'),
  read: (match) => pairDraft(match, true),
}
