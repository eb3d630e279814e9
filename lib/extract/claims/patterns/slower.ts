import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { inverted, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “1.2x slower”: a regression */
export const slower: ClaimPattern = {
  name: 'slower',
  wording: wording('amount ~2 slower'),
  read: (match) =>
    ratioDrafts(match, SPEED, (quantity) => {
      const ratio = moreBy(quantity)
      return ratio && inverted(ratio)
    }),
}
