import type { ClaimPattern } from '../draft'
import { leftOver } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const SMALL = new Set(['exact', 'at_least'])

/** “only 1/10 of the parameters”, “less than 1% of the data”, “just 25% of tokens”: the cue is in the quantity */
export const onlyPart: ClaimPattern = {
  name: 'only a part',
  wording: wording('part of? ~4 resource'),
  read: (match) =>
    match.quantity!.below ||
    SMALL.has(match.quantity!.bound ?? '') ||
    match.quantity!.quantities[0]!.kind === 'share'
      ? ratioDrafts(match, null, leftOver)
      : [],
}
