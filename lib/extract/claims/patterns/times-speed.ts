import type { ClaimPattern } from '../draft'
import { asMuchAs } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “2x the throughput”, “3x inference speed”, “150% of the baseline throughput” */
export const timesSpeed: ClaimPattern = {
  name: 'times speed',
  wording: wording('ratio ~1 of? ~3 resource'),
  read: (match) => {
    const named = match.resource!.resources[0]!
    if (match.quantity!.quantities[0]!.kind === 'percent' && match.quantity!.quantities[0]!.low < 100)
      return []
    return named.better === 'more' ? ratioDrafts(match, null, asMuchAs) : []
  },
}
