import type { ClaimPattern } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “saves 11.9% more bitrate than”: more of a saving is a saving */
export const reduceMoreOf: ClaimPattern = {
  name: 'reduce more of',
  wording: wording('reducing amount more ~3 resource'),
  read: (match) => ratioDrafts(match, null, savedOf),
}
