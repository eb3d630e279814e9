import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “remarkable efficiency gains”, “substantial memory savings”, “runtime improvements” */
export const savings: ClaimPattern = {
  name: 'savings',
  wording: wording('resource reduction|gain'),
  read: (match) => softDrafts(match),
}
