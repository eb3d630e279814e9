import type { ClaimPattern, Match } from '../draft'
import { SPEED } from '../pair-up'
import { lessBy, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “2.1 higher throughput than”, “1.8 faster than”: the sign of the factor got lost */
export const bareFactor: ClaimPattern = {
  name: 'bare factor',
  wording: wording('number more|faster|shorter resource? than'),
  read: (match) =>
    isFactor(match)
      ? ratioDrafts(match, nameOf(match), (quantity, { better }) => {
          const isLess = match.reading.codes[match.at + 1] === 'l'
          if (isLess) return better === 'less' ? lessBy(quantity) : null
          return better === 'more' ? moreBy(quantity) : null
        })
      : [],
}

const nameOf = ({ reading: { codes }, at }: Match) => (codes[at + 1] === 'f' ? SPEED : null)

/** A count is whole; a factor that lost its sign shows by its decimals. */
const isFactor = ({ quantity }: Match): boolean => {
  const { low, unit } = quantity!.quantities[0]!
  return unit === null && low > 1 && !Number.isInteger(low)
}

/** “a 1.8 wall-clock speedup” */
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
