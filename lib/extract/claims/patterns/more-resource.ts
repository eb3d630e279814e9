import type { ClaimPattern } from '../draft'
import { inverted, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “2x higher throughput”, “6.4times larger batch size”; “2x more memory” is a regression */
export const moreResource: ClaimPattern = {
  name: 'more resource',
  wording: wording('amount ~1 more ~3 resource'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { better }) => {
      const ratio = moreBy(quantity)
      return ratio && better === 'less' ? inverted(ratio) : ratio
    }),
}
