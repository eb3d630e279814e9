import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “a significantly better trade-off between accuracy and FLOPs”, “improves the memory-performance trade-off” */
export const tradeOff: ClaimPattern = {
  name: 'trade-off',
  wording: wording('more|increase ~3 word ~4 and? ~1 resource'),
  read: (match) => {
    const { tokens, items } = match.reading
    const words = items.slice(match.from, match.to).map((item) => tokens[item.from]!.text)
    return words.some((word, i) => /^trade/.test(word) || /^tradeoff/.test(words[i + 1] ?? ''))
      ? softDrafts(match)
      : []
  },
}
