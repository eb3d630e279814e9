import type { ClaimPattern } from '../draft'
import { COST } from '../pair-up'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “is computationally efficient”, “in a memory-efficient manner” */
export const resourceEfficient: ClaimPattern = {
  name: 'resource-efficient',
  wording: wording('resource|modifier efficient'),
  read: (match) => {
    const named = match.resource?.resources[0]
    return softDrafts(
      { ...match, resource: null },
      named && named.metric !== 'speed' && named.metric !== 'compute' ? named : COST,
    )
  },
}
