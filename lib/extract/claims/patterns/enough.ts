import type { ClaimPattern } from '../draft'
import { leftOver } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const ENOUGH = /^(?:enough|sufficient|suffice|suffices|adequate)$/

/** “5 to 10% of training data are enough” */
export const enough: ClaimPattern = {
  name: 'enough',
  wording: wording('part of ~4 resource ~2 word'),
  read: (match) =>
    ENOUGH.test(match.reading.tokens[match.reading.items[match.to - 1]!.from]!.text)
      ? ratioDrafts(match, null, leftOver)
      : [],
}
