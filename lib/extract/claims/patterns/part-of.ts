import type { ClaimPattern } from '../draft'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “using only 43% of tokens”, “with 1/10 of the parameters”: what is left is used */
export const partOf: ClaimPattern = {
  name: 'part of',
  wording: wording('uses|open|on ~3 amount ~1 of determiner? use? ~4 resource'),
  read: (match) => {
    const small = match.quantity!.quantities.every(({ kind, low }) => kind !== 'factor' || low < 1)
    return small ? ratioDrafts(match, null, partLeft) : []
  },
}
