import type { ClaimPattern } from '../draft'
import { SIZE } from '../pair-up'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const SMALLER = /^(?:smaller|lighter|cheaper)$/

/** “5x smaller than GPT-3”: without a resource the model is meant */
export const smaller: ClaimPattern = {
  name: 'smaller',
  wording: wording('ratio ~1 less'),
  read: (match) => {
    const word = match.reading.tokens[match.reading.items[match.to - 1]!.from]!.text
    if (!SMALLER.test(word)) return []
    return ratioDrafts(match, word === 'cheaper' ? { ...SIZE, metric: 'cost' } : SIZE, lessBy)
  },
}
