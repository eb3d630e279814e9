import type { ClaimPattern, Match } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const ACTIVE =
  /^(?:reduces|reducing|reduce|saves|saving|lowers|lowering|cuts|cutting|shrinks|slashes|compress(?:es|ing)?|prunes|pruning)$/

/** “training time decreased by 14%”, “the memory footprint of the model is reduced by 3x” */
export const reducedBy: ClaimPattern = {
  name: 'reduced by',
  wording: wording('resource ...7 reduced ~1 by amount'),
  read: (match) => (isActive(match) ? [] : ratioDrafts(match, null, savedOf)),
}

/** “on the dataset, X reduces the error by 12%” says nothing of the data set. */
function isActive({ reading: { tokens, items }, from, to }: Match): boolean {
  return items.slice(from + 1, to).some((item) => ACTIVE.test(tokens[item.from]!.text))
}
