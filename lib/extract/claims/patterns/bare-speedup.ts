import type { ClaimPattern, Match } from '../draft'
import { SPEED } from '../pair-up'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “a 1.8 wall-clock speedup”: the sign of the factor got lost */
export const bareSpeedup: ClaimPattern = {
  name: 'bare speedup',
  wording: wording('number ~1 speedup'),
  read: (match) =>
    isFactor(match)
      ? ratioDrafts({ ...match, resource: null }, SPEED, (quantity) =>
          moreBy({ ...quantity, kind: 'factor' }),
        )
      : [],
}

/** A count is whole; a factor that lost its sign shows by its decimals. */
function isFactor({ quantity }: Match): boolean {
  const { low, unit } = quantity!.quantities[0]!
  return unit === null && low > 1 && !Number.isInteger(low)
}
