import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “accelerates inference”, “significant training speed-up” */
export const accelerates: ClaimPattern = {
  name: 'accelerates',
  wording: wording('accelerate ~3 resource|modifier?'),
  read: (match) =>
    softDrafts(
      { ...match, resource: null },
      {
        ...SPEED,
        phase: match.resource?.entry?.modifier?.phase ?? match.resource?.resources[0]?.phase ?? null,
      },
    ),
}
