import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “eliminating the need for explicit in-context demonstrations”, “reduces the need for labeled data” */
export const noNeed: ClaimPattern = {
  name: 'no need',
  wording: wording('eliminate|without|reduce determiner? use on|of ...4 resource'),
  read: (match) =>
    match.resource!.resources.every(({ better }) => better === 'less') ? softDrafts(match) : [],
}
