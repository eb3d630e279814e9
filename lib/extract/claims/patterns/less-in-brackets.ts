import type { ClaimPattern } from '../draft'
import { leftOver, lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “the number of parameters is much smaller (only 1/24 of that of a rival)”: what is left where it says of what, else what is saved */
export const lessInBrackets: ClaimPattern = {
  name: 'less, in brackets',
  wording: wording('resource ~4 less open ~1 amount of|close'),
  read: (match) => {
    const isLeft = match.quantity!.only || match.quantity!.below || match.reading.codes[match.to - 1] === 'o'
    return ratioDrafts(match, null, (quantity, { better }) => {
      if (better === 'more') return null
      return isLeft && quantity.kind !== 'factor' ? leftOver(quantity) : lessBy(quantity)
    })
  },
}
