import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “outperforms state-of-the-art approaches in accuracy and efficiency” */
export const surpassesIn: ClaimPattern = {
  name: 'surpasses in',
  wording: wording('surpass ...8 in ~4 and? ~2 resource'),
  read: (match) =>
    match.resource!.resources.every(({ better, id }) => better === 'more' && id !== 'batch')
      ? softDrafts(match)
      : [],
}
