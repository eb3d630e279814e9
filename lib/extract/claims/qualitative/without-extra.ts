import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const EXTRA = /\b(?:additional|extra|added|any|more|further|increased?|introduc\w+|incurring|adding)\b/

/** “without any additional computational or storage overhead” */
export const withoutExtra: ClaimPattern = {
  name: 'without extra',
  wording: wording('without ~3 resource'),
  read: (match) => {
    const { tokens, items, lower } = match.reading
    const words = lower.slice(tokens[items[match.from]!.from]!.start, tokens[match.resource!.to - 1]!.end)
    return (EXTRA.test(words) ||
      (match.resource!.resources[0]?.metric === 'data' && words.startsWith('without'))) &&
      match.resource!.resources.every(({ better }) => better === 'less')
      ? softDrafts(match)
      : []
  },
}
