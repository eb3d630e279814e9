import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const EXTRA = /\b(?:additional|extra|added|any|more|further|increased?|introduc\w+|incurring|adding)\b/

/** “without any additional computational or storage overhead” */
export const withoutExtra: ClaimPattern = {
  name: 'without extra',
  wording: wording('without ~2 on|to|of? ~3 resource'),
  read: (match) => {
    const { tokens, items, lower } = match.reading
    const words = lower.slice(tokens[items[match.from]!.from]!.start, tokens[match.resource!.to - 1]!.end)
    return (EXTRA.test(words) ||
      (match.resource!.resources[0]?.metric === 'data' &&
        (words.startsWith('without') || isNeeded(match)))) &&
      match.resource!.resources.every(({ better }) => better === 'less')
      ? softDrafts(match)
      : []
  },
}

/** “requires no training examples”; “no data set exists” tells a lack. */
const isNeeded = ({ reading: { codes }, from }: Match): boolean => 'uy'.includes(codes[from - 1] ?? '?')
