import type { ClaimPattern, Match } from '../draft'
import { SIZE } from '../pair-up'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const MODEL = /\b(?:models?|networks?|LLMs?|parameters|pruning|quantiz\w+)\b/i

/** “a 46.6% size reduction”, “a 4x reduction in size”: of a model, else of what is stored */
export const sizeReduction: ClaimPattern = {
  name: 'size reduction',
  wording: wording('amount ~1 suffix? reduction in? determiner? suffix?'),
  read: (match) => {
    if (!namesSize(match)) return []
    const named = MODEL.test(match.reading.text) ? SIZE : { ...SIZE, metric: 'storage' as const }
    return ratioDrafts({ ...match, resource: null }, named, lessBy)
  },
}

const namesSize = ({ reading: { tokens, items }, from, to }: Match): boolean =>
  items.slice(from, to + 1).some((item) => item.code === 'S' && tokens[item.from]!.text === 'size')
