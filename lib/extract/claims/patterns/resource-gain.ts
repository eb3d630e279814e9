import type { ClaimPattern, Match } from '../draft'
import { lessBy, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “2x throughput improvement”, “35% efficiency gain”; “a 2% latency increase” is none */
export const resourceGain: ClaimPattern = {
  name: 'resource gain',
  wording: wording('amount ~2 resource ~1 increase|gain'),
  read: (match) =>
    ratioDrafts(match, null, (quantity, { better }) =>
      better === 'more' ? moreBy(quantity) : grows(match) ? null : lessBy(quantity),
    ),
}

const grows = ({ reading: { tokens, items }, to }: Match): boolean =>
  /^(?:increas|ris|growth)/.test(tokens[items[to - 1]!.from]!.text)
