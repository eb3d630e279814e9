import type { ClaimPattern } from '../draft'
import { inverted, lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “up to 86% less memory”, “7.3x fewer trainable parameters” */
export const lessResource: ClaimPattern = {
  name: 'less resource',
  wording: wording('amount ~1 shorter ~4 thing'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { better }) => {
      const ratio = lessBy(quantity)
      return ratio && better === 'more' ? inverted(ratio) : ratio
    }),
}
