import type { ClaimPattern } from '../draft'
import { inverted, lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “up to 2.7times peak memory reduction”, “70% cost reduction” */
export const resourceReduction: ClaimPattern = {
  name: 'resource reduction',
  wording: wording('amount ~2 resource ~1 reduce|reduction'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { better, id }) => {
      const ratio = lessBy(quantity)
      return ratio && better === 'more' && id === 'speed' ? inverted(ratio) : ratio
    }),
}
