import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “a significant increase in efficiency”, “gains in throughput” */
export const gainIn: ClaimPattern = {
  name: 'gain in',
  wording: wording('increase|gain in ~2 resource'),
  read: (match) =>
    match.resource!.resources.every(({ better, id }) => better === 'more' && id !== 'batch')
      ? softDrafts(match)
      : [],
}
