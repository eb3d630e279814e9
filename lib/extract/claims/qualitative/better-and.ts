import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “better performance and parameter efficiency”, “higher accuracy and lower latency” stands apart */
export const betterAnd: ClaimPattern = {
  name: 'better, and',
  wording: wording('more|increase ~2 quality and ~1 resource'),
  read: (match) =>
    match.resource!.resources.every(({ better, id }) => better === 'more' && id !== 'batch')
      ? softDrafts(match)
      : [],
}
