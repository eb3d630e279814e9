import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “2times training speed-up”, “1.5x-2x inference acceleration” */
export const speedup: ClaimPattern = {
  name: 'speedup',
  wording: wording('amount ~2 resource|modifier? ~2 speedup'),
  read: (match) =>
    ratioDrafts(
      { ...match, resource: null },
      {
        ...SPEED,
        phase: match.resource?.entry?.modifier?.phase ?? match.resource?.resources[0]?.phase ?? null,
      },
      (quantity) => moreBy(quantity),
    ),
}
