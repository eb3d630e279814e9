import type { ClaimPattern } from '../draft'
import { COST } from '../pair-up'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “more cost-effective inference”, “a low-cost setup” */
export const cheap: ClaimPattern = {
  name: 'cheap',
  wording: wording('cheaper'),
  read: (match) => softDrafts({ ...match, resource: null }, COST),
}
