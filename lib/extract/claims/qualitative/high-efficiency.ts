import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “extreme parameter efficiency”, “remarkable inference speed” */
export const highEfficiency: ClaimPattern = {
  name: 'high efficiency',
  wording: wording('great ~1 resource'),
  read: (match) =>
    match.resource!.resources.every(
      ({ better, id }) => better === 'more' && id !== 'batch' && id !== 'compression',
    )
      ? softDrafts(match)
      : [],
}
