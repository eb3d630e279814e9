import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “notably faster”, “faster training”, “converges faster” */
export const isFaster: ClaimPattern = {
  name: 'is faster',
  wording: wording('faster ~1 resource|modifier?'),
  read: (match) =>
    softDrafts(
      { ...match, resource: null },
      {
        ...SPEED,
        phase: match.resource?.entry?.modifier?.phase ?? match.resource?.resources[0]?.phase ?? null,
      },
    ),
}
