import type { ClaimPattern } from '../draft'
import { ratioDrafts } from '../ratio-drafts'
import { surpassed } from '../surpassed'
import { wording } from '../wording'

/** “outperforms algorithms in running time by up to two orders of magnitude” */
export const surpassBy: ClaimPattern = {
  name: 'surpass by',
  wording: wording('surpass ...8 in word? of? ~1 resource ~1 by amount'),
  read: (match) => ratioDrafts(match, null, surpassed),
}
