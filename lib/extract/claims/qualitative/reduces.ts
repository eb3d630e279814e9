import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “significantly reduces training time”, “lowering the memory footprint” */
export const reduces: ClaimPattern = {
  name: 'reduces',
  wording: wording('reduce ~5 resource'),
  read: (match) =>
    match.resource!.resources.every(({ better }) => better === 'less') ? softDrafts(match) : [],
}
