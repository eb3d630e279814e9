import type { ClaimPattern } from '../draft'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “few transfer parameters (~0.35% of those of AdapterFusion)”, “fewer FLOPs (only 10% of ViT)” */
export const partOfThose: ClaimPattern = {
  name: 'part of those',
  wording: wording('less|little|only ~3 resource open|comma ~1 part of'),
  read: (match) => ratioDrafts(match, null, partLeft),
}
