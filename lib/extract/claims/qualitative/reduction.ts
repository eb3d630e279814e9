import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “dramatic reductions in computational costs” */
export const reductions: ClaimPattern = {
  name: 'reductions',
  wording: wording('reduction of|in ~4 resource'),
  read: (match) => softDrafts(match),
}
