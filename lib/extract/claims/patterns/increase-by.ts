import type { ClaimPattern, Match } from '../draft'
import { inverted, lessBy, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “improves throughput by 2x”, “improves latency by 30%”, “improves memory over the state of the art by 2x”; “increases memory by 2x” is a regression */
export const increaseBy: ClaimPattern = {
  name: 'increase by',
  wording: wording('increase ~4 resource ...12 by amount'),
  read: (match) => {
    if (isFarOff(match)) return []
    const verb = match.reading.tokens[match.reading.items[match.from]!.from]!.text
    return ratioDrafts(match, null, (quantity, { better }) => {
      if (better === 'more') return moreBy(quantity)
      if (verb.startsWith('improv') || verb.startsWith('enhanc')) return lessBy(quantity) ?? moreBy(quantity)
      const ratio = moreBy(quantity)
      return ratio && inverted(ratio)
    })
  },
}

const NEAR = 6

/** A percentage further off mostly tells of quality; a factor still of the resource. */
const isFarOff = ({ quantity, resource, at, reading: { items } }: Match): boolean =>
  quantity!.quantities[0]!.kind !== 'factor' && at - items.indexOf(resource!) > NEAR + 1
