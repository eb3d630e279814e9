import type { ClaimPattern } from '../draft'
import { COST } from '../pair-up'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “30times more training efficient”, “5x more memory-efficient” */
export const moreEfficient: ClaimPattern = {
  name: 'more efficient',
  wording: wording('amount more ~1 resource|modifier? ~1 efficient'),
  read: (match) => {
    const named = match.resource?.resources[0] ?? {
      ...COST,
      phase: match.resource?.entry?.modifier?.phase ?? null,
    }
    return ratioDrafts(
      { ...match, resource: null },
      { ...named, metric: named.metric === 'speed' ? 'cost' : named.metric },
      (quantity) => moreBy(quantity),
    )
  },
}
