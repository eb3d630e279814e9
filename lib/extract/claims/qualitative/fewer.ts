import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “much fewer FLOPs”, “a much lower memory footprint”, “remarkably reduced training and storage costs” */
export const fewer: ClaimPattern = {
  name: 'fewer',
  wording: wording('less ~3 resource'),
  read: (match) =>
    softDrafts({
      ...match,
      resource: match.resource!.resources.every(({ better }) => better === 'less') ? match.resource : null,
    }),
}
