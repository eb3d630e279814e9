import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “improves the convergence speed”, “enhance the efficiency of adapters” */
export const improvesSpeed: ClaimPattern = {
  name: 'improves speed',
  wording: wording('increase ~4 resource'),
  read: (match) =>
    softDrafts({
      ...match,
      resource: match.resource!.resources.every(({ better }) => better === 'more') ? match.resource : null,
    }),
}
