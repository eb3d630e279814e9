import type { ClaimPattern } from '../draft'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “reducing tokens by 91% and inference latency by 86%”: the verb of the first holds for the second */
export const andBy: ClaimPattern = {
  name: 'and, by',
  wording: wording('by|of amount ...2 comma|and ...4 resource ...5 by|of amount'),
  read: (match) => {
    const verb = /[dlDEp]/.test(match.reading.codes.slice(Math.max(0, match.from - 14), match.from))
    const second = { ...match, quantity: match.second }
    return verb
      ? ratioDrafts(second, null, (quantity, { better }) => (better === 'less' ? lessBy(quantity) : null))
      : []
  },
}
