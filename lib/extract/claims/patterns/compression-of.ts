import type { ClaimPattern } from '../draft'
import { asMuchAs } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “compression ratios of 8x - 50x” */
export const compressionOf: ClaimPattern = {
  name: 'compression of',
  wording: wording('resource ~1 of|to|by|open factor'),
  read: (match) =>
    match.resource!.resources[0]!.id === 'compression' ? ratioDrafts(match, null, asMuchAs) : [],
}
