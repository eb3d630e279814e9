import type { ClaimPattern } from '../draft'
import { lessBy, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “significant (2-3x) gains in throughput”, “significantly (75%) reduced parameter size”: the amount stands before in brackets */
export const bracketedGain: ClaimPattern = {
  name: 'gain, in brackets',
  wording: wording('open amount close gain|increase|more|less|reduction of|in? ~3 resource'),
  read: (match) => {
    const isMore = /[Iim]/.test(match.reading.codes.slice(match.at, match.to))
    return ratioDrafts(match, null, (quantity, { better }) => {
      if (better === 'more') return isMore ? moreBy(quantity) : null
      return isMore && match.reading.codes[match.at + 2] !== 'I' ? null : lessBy(quantity)
    })
  },
}
