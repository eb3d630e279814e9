import type { ClaimPattern } from '../draft'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “improves memory and latency over the state of the art by 2.3x and 1.14x”: a factor is a factor, whichever way it is counted */
export const improveFactor: ClaimPattern = {
  name: 'improve by a factor',
  wording: wording('increase ~2 resource ...12 by factor'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { metric }) =>
      metric === 'data' || metric === 'batch' ? null : moreBy(quantity),
    ),
}
