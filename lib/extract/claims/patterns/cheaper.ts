import type { ClaimPattern } from '../draft'
import { COST } from '../pair-up'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “10x cheaper” */
export const cheaper: ClaimPattern = {
  name: 'cheaper',
  wording: wording('amount ~1 cheaper'),
  read: (match) => ratioDrafts(match, COST, lessBy),
}
