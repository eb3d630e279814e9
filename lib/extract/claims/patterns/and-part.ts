import type { ClaimPattern } from '../draft'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “takes 10% of the parameters and 0.2% of training samples” */
export const andPart: ClaimPattern = {
  name: 'and a part',
  wording: wording('uses|open|on ~3 part ~1 of ...6 comma|and ~1 part ~1 of ~4 resource'),
  read: (match) => ratioDrafts({ ...match, quantity: match.second }, null, partLeft),
}
