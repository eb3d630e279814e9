import type { ClaimPattern } from '../draft'
import { lessBy, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “a 4x reduction in computation and memory costs”, “70% savings of energy” */
export const reductionIn: ClaimPattern = {
  name: 'reduction in',
  wording: wording('amount ~3 reduce|reduction|less|gain|prune of|in|to ~4 resource'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { better }) =>
      better === 'less'
        ? (lessBy(quantity) ?? (isGain(match) ? moreBy(quantity) : null))
        : isGain(match)
          ? moreBy(quantity)
          : null,
    ),
}

const isGain = ({ reading, from, to }: { reading: { codes: string }; from: number; to: number }): boolean =>
  reading.codes.slice(from, to).includes('I')
