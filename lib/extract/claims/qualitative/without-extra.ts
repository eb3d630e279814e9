import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “without any additional computational or storage overhead” */
export const withoutExtra: ClaimPattern = {
  name: 'without extra',
  wording: wording('without extra ~2 resource'),
  read: (match) => softDrafts(match),
}
