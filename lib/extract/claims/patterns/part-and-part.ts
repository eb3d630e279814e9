import type { ClaimPattern } from '../draft'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'

/** “with only 28% of the parameters and 31% of the inference time”, “... and 77% of the hours during training” */
export const partAndPart: ClaimPattern = {
  name: 'part and part',
  wording:
    /(?<=[ujM][zxMSe]{0,2}(?:[PH]o?[zxuMSeB]{0,4}R(?:O[MzR])?,?k?){1,2}(?<=[k,]))(?<q>[PH])o?[zxuMSeB]{0,4}(?<r>R)/dg,
  read: (match) => ratioDrafts(match, null, partLeft),
}
