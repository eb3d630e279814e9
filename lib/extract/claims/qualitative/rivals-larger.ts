import type { ClaimPattern } from '../draft'
import { SIZE } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'

const RIVALS = /^(?:rival|surpass|outperform|match|exceed|beat|compar|competitive|than|with)/
const LARGER = /^(?:larger|bigger)$/

/** “outperforming several larger models”, “rivaling much larger frontier models” */
export const rivalsLarger: ClaimPattern = {
  name: 'rivals larger',
  wording: wording('surpass|word|than ~3 more ~3 model'),
  read: (match) => {
    const { tokens, items } = match.reading
    const words = items.slice(match.from, match.to).map((item) => tokens[item.from]!.text)
    return RIVALS.test(words[0]!) && words.some((word) => LARGER.test(word)) ? [softDraft(SIZE)] : []
  },
}
