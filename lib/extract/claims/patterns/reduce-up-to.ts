import type { ClaimPattern } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “reduce the activation density consistently and up to 50.72%”, “lowers memory at least 3x”: a bound in place of "by" */
export const reduceUpTo: ClaimPattern = {
  name: 'reduce up to',
  wording: wording('reduce|prune|eliminate ~5 resource ~2 and? amount'),
  read: (match) =>
    match.quantity!.bound && match.quantity!.bound !== 'exact' && !match.quantity!.below
      ? ratioDrafts(match, null, savedOf)
      : [],
}
