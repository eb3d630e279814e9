import type { ClaimPattern } from '../draft'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const ONLY = /\b(?:only|just|merely|mere)\b/

/** “with only up to 39.9% in memory usage” */
export const onlyPartIn: ClaimPattern = {
  name: 'only a part, in',
  wording: wording('use? part in ~2 resource'),
  read: (match) => {
    const { lower, tokens, items } = match.reading
    const words = lower.slice(tokens[items[match.from]!.from]!.start, tokens[items[match.at]!.to - 1]!.end)
    return ONLY.test(words) ? ratioDrafts(match, null, partLeft) : []
  },
}
