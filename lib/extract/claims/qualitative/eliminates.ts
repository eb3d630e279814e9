import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “eliminating the need for explicit demonstrations”, “avoids redundant computation” */
export const eliminates: ClaimPattern = {
  name: 'eliminates',
  wording: wording('eliminate ~5 in|of? ~3 resource'),
  read: (match) => softDrafts(match),
}
