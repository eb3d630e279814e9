import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “at a fraction of the computation cost”, “using only a fraction of the original datasets” */
export const fractionOf: ClaimPattern = {
  name: 'fraction of',
  wording: wording('only ~3 resource'),
  read: (match) => {
    const { tokens, items } = match.reading
    const first = items[match.from]!
    const isFraction = tokens.slice(first.from, first.to).some(({ text }) => text === 'fraction')
    return isFraction ? softDrafts(match) : []
  },
}
