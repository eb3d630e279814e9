import type { ClaimPattern, Match } from '../draft'
import { lessBy, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const REACH = 20
const LESS = /[dlDEp]/
const MORE = /[imI]/

/** “reducing tokens by 91% and inference latency by 86%”: the verb of the first holds for the second */
export const andBy: ClaimPattern = {
  name: 'and, by',
  wording: wording('by|of amount ...2 comma|and ...4 resource ...5 by|of amount'),
  read: (match) => {
    const before = match.reading.codes.slice(Math.max(0, match.from - REACH), match.from)
    const second = { ...match, quantity: match.second }
    return ratioDrafts(second, null, (quantity, { better, id }) => {
      if (id === 'compression') return null
      if (better === 'less') return LESS.test(before) || isImproved(match) ? lessBy(quantity) : null
      return MORE.test(before) && !LESS.test(before) ? moreBy(quantity) : null
    })
  },
}

/** “improving time to first token by 33%, time per token by 22%” */
function isImproved({ reading: { tokens, items }, from }: Match): boolean {
  const verb = items.slice(Math.max(0, from - REACH), from).findLast(({ code }) => 'dlDEpimI'.includes(code))
  return /^(?:improv|enhanc)/.test(verb ? tokens[verb.from]!.text : '')
}
