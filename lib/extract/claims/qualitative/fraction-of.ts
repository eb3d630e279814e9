import type { ClaimPattern, Match } from '../draft'
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
    return isFraction && isUsed(match) ? softDrafts(match) : []
  },
}

/** “features that appear in a small fraction of the data” are rare, “in a fraction of the time” is quick. */
const isUsed = ({ reading: { tokens, items }, from, resource }: Match): boolean =>
  !tokens.slice(items[from]!.to, resource!.from).some(({ text }) => /^(?:have|has|are|is)$/.test(text)) &&
  (tokens[items[from]!.from - 1]?.text !== 'in' ||
    resource!.resources.every(({ metric }) => metric === 'speed' || metric === 'cost'))
