import type { ClaimPattern, Draft, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const PAID = new Set(['speed', 'memory', 'cost'])

/** “outperforms state-of-the-art approaches in accuracy and efficiency”, “in both regret and running time” */
export const surpassesIn: ClaimPattern = {
  name: 'surpasses in',
  wording: wording('surpass ...8 in word? of? ~4 and? ~2 resource'),
  read: (match) => read(match),
}

/** “state-of-the-art performance in terms of both speed and accuracy” */
export const bestIn: ClaimPattern = {
  name: 'best in',
  wording: wording('great ~1 quality? ...5 in word? of? ~4 and? ~2 resource'),
  read: (match) => {
    const { tokens, items } = match.reading
    const { from, to } = items[match.from]!
    return tokens[from]!.text === 'state' && to - from > 1 ? read(match) : []
  },
}

const read = (match: Match): Partial<Draft>[] =>
  match.resource!.resources.every(({ better, metric, id }) =>
    better === 'more' ? id !== 'batch' : PAID.has(metric),
  )
    ? softDrafts(match)
    : []
