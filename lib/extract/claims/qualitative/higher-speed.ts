import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “superior computational efficiency”, “higher throughput”, “larger batch sizes” */
export const higherSpeed: ClaimPattern = {
  name: 'higher speed',
  wording: wording('more ~3 resource'),
  read: (match) =>
    softDrafts({
      ...match,
      resource: match.resource!.resources.every(({ better }) => better === 'more') ? match.resource : null,
    }),
}
