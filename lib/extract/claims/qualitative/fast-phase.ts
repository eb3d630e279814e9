import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “enable fast adaptation”, “leading to fast convergence”, “rapid inference” */
export const fastPhase: ClaimPattern = {
  name: 'fast phase',
  wording: wording('fast ~3 resource|modifier'),
  read: (match) => {
    const named = match.resource?.resources[0]
    if (named && named.metric !== 'speed') return []
    return softDrafts(
      { ...match, resource: null },
      { ...SPEED, phase: named?.phase ?? match.resource?.entry?.modifier?.phase ?? null },
    )
  },
}
