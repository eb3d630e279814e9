import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const SMALLER = /^(?:smaller|lighter)$/
const RIVALS = /outperform|surpass|match|comparable|competitive|exceed|effective than|better than|superior/

/** “outperforms them using substantially smaller base models”; a small model as a mere part is none */
export const smallerModel: ClaimPattern = {
  name: 'smaller model',
  wording: wording('less ~2 model'),
  read: (match) => {
    const word = match.reading.tokens[match.reading.items[match.from]!.from]!.text
    return word === 'lighter' || (SMALLER.test(word) && RIVALS.test(match.reading.lower))
      ? softDrafts(match)
      : []
  },
}
