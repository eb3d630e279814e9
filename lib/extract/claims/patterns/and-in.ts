import type { ClaimPattern } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “savings of 61.5% in memory resource and 47.2% in computing resource” */
export const andIn: ClaimPattern = {
  name: 'and, in',
  wording: wording('amount in ...5 comma|and ~1 amount in|of ~4 resource'),
  read: (match) => {
    const noun = /[dDI]/.test(match.reading.codes.slice(Math.max(0, match.from - 8), match.from))
    const second = { ...match, quantity: match.second }
    return noun ? ratioDrafts(second, null, savedOf) : []
  },
}
