import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “eliminates redundant computation”, “avoids the memory overhead” */
export const eliminates: ClaimPattern = {
  name: 'eliminates',
  wording: wording('eliminate ~3 resource'),
  read: (match) =>
    match.resource!.resources.every(
      ({ better, metric }) =>
        better === 'less' && metric !== 'parameters' && metric !== 'model-size' && metric !== 'speed',
    )
      ? softDrafts(match)
      : [],
}
