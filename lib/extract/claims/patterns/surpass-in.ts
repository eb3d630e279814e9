import type { ClaimPattern } from '../draft'
import { ratioDrafts } from '../ratio-drafts'
import { surpassed } from '../surpassed'
import { wording } from '../wording'

/** “outperforms the schedule by 7% to 55% in terms of throughput”, “improves methods by 8-25x in label efficiency” */
export const surpassIn: ClaimPattern = {
  name: 'surpass in',
  wording: wording('surpass|increase ...10 by from? amount in word? of? determiner? resource'),
  read: (match) => {
    const isSurpassed = match.reading.codes[match.from] === 'V'
    return ratioDrafts(match, null, (quantity, named) =>
      isSurpassed || named.better === 'more' ? surpassed(quantity, named) : null,
    )
  },
}
