import type { ClaimPattern } from '../draft'
import { SIZE } from '../pair-up'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “replaced by a more lightweight network” */
export const moreLightweight: ClaimPattern = {
  name: 'more lightweight',
  wording: wording('more light'),
  read: (match) => softDrafts({ ...match, resource: null }, SIZE),
}
