import type { ClaimPattern, Match } from '../draft'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “only 1/10 of the parameters”, “less than 1% of the data”, “half the memory”: the cue is in the quantity */
export const onlyPart: ClaimPattern = {
  name: 'only a part',
  wording: wording('part of? ~4 resource'),
  read: (match) => (isLittle(match) ? ratioDrafts(match, null, partLeft) : []),
}

/** “more than half of the data is wrong” says nothing of a saving; “half the memory” does. */
function isLittle({ quantity, reading, at }: Match): boolean {
  if (quantity!.below || quantity!.only) return true
  return (
    quantity!.quantities[0]!.kind === 'share' &&
    quantity!.bound !== 'at_least' &&
    reading.codes[at + 1] !== 'o'
  )
}
