import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const PAID = new Set(['speed', 'memory', 'cost'])

/** “outperforms state-of-the-art approaches in accuracy and efficiency”, “in both regret and running time” */
export const surpassesIn: ClaimPattern = {
  name: 'surpasses in',
  wording: wording('surpass ...8 in ~4 and? ~2 resource'),
  read: (match) =>
    match.resource!.resources.every(({ better, metric, id }) =>
      better === 'more' ? id !== 'batch' : PAID.has(metric),
    )
      ? softDrafts(match)
      : [],
}
