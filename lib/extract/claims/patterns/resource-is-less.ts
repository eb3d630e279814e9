import type { ClaimPattern, Match } from '../draft'
import { lessBy, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “memory usage is 3x lower than”, “a throughput that is 2x higher” */
export const resourceIsLess: ClaimPattern = {
  name: 'resource is less',
  wording: wording('resource ...4 clause? ...6 amount ~1 less|more'),
  read: (match) => {
    if (goesOn(match)) return []
    const isLess = match.reading.codes[match.to - 1] === 'l'
    return ratioDrafts(match, null, (quantity, { better }) =>
      isLess === (better === 'less') ? (isLess ? lessBy(quantity) : moreBy(quantity)) : null,
    )
  },
}

/** “text ten times less frequently” compares something else. */
const goesOn = ({ reading: { tokens, items }, to }: Match): boolean =>
  items[to]?.code === 'z' && /(?:ly|able|ive|ful)$/.test(tokens[items[to]!.from]!.text)
