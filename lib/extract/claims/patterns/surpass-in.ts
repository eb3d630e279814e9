import type { ClaimPattern } from '../draft'
import { lessBy, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “by 5% in bits per word”, “in evaluations by a judge” tell of quality. */
const SURPASSED = new Set(['speed', 'memory', 'cost', 'energy', 'data', 'storage'])

/** “outperforms the schedule by 7% to 55% in terms of throughput”, “improves methods by 8-25x in label efficiency” */
export const surpassIn: ClaimPattern = {
  name: 'surpass in',
  wording: wording('surpass|increase ...10 by from? amount in word? of? determiner? resource'),
  read: (match) => {
    const isSurpassed = match.reading.codes[match.from] === 'V'
    return ratioDrafts(match, null, (quantity, { better, metric }) => {
      if (!SURPASSED.has(metric)) return null
      if (better === 'more') return moreBy(quantity)
      return isSurpassed ? lessBy(quantity) : null
    })
  },
}
