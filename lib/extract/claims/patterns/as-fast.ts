import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { asMuchAs } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “2.5 times as fast”, “twice as fast as” */
export const asFast: ClaimPattern = {
  name: 'as fast',
  wording: wording('factor as ~1 faster|fast'),
  read: (match) => ratioDrafts(match, SPEED, asMuchAs),
}
