import type { ClaimPattern } from '../draft'
import { leftOver } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “in one third of the time”: a part of the time is what is left */
export const inPartOfTime: ClaimPattern = {
  name: 'in part of the time',
  wording: wording('in part of? determiner? ~1 resource'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { metric, better }) =>
      metric === 'speed' && better === 'less' ? leftOver(quantity) : null,
    ),
}
