import type { ClaimPattern } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “saves 50% of the memory”, “a reduction of 64% energy usage”, “cuts 40% FLOPs”, “reduces by half the training time” */
export const reduceAmount: ClaimPattern = {
  name: 'reduce amount',
  wording: wording('reduce|reduction|eliminate|prune ~2 by|of? amount open? ratio? close? of|in? ~4 thing'),
  read: (match) => ratioDrafts(match, null, savedOf),
}
