import type { ClaimPattern } from '../draft'
import { COST } from '../pair-up'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “more efficient”, “more memory-efficient”, “is computationally efficient” */
export const isEfficient: ClaimPattern = {
  name: 'is efficient',
  wording: wording('more ~1 resource|modifier? ~1 efficient'),
  read: (match) => {
    const named = match.resource?.resources[0]
    return softDrafts(
      { ...match, resource: null },
      named && named.metric !== 'speed'
        ? named
        : { ...COST, phase: match.resource?.entry?.modifier?.phase ?? null },
    )
  },
}
