import type { ClaimPattern } from '../draft'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “0.18x model parameters compared to HiFiC”, “0.5x the FLOPs”: a factor under 1 is what is left */
export const smallFactor: ClaimPattern = {
  name: 'small factor',
  wording: wording('factor of? ~1 resource'),
  read: (match) =>
    match.quantity!.quantities.every(({ low }) => low < 1) ? ratioDrafts(match, null, partLeft) : [],
}
