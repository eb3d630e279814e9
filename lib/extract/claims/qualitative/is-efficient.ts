import type { ClaimPattern } from '../draft'
import { efficiencyOf } from '../efficiency-of'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “more efficient”, “more memory-efficient” */
export const isEfficient: ClaimPattern = {
  name: 'is efficient',
  wording: wording('more ~1 resource|modifier? ~1 efficient'),
  read: (match) => softDrafts({ ...match, resource: null }, efficiencyOf(match)),
}
