import type { ClaimPattern } from '../draft'
import { SIZE } from '../pair-up'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const STORED = /\b(?:index|indices|indexes|files?|sketch\w*|representations?|codes?|encoding|compress\w+)\b/

/** “20 times more compact”: the model, or what is stored where the sentence names that */
export const moreCompact: ClaimPattern = {
  name: 'more compact',
  wording: wording('factor more light'),
  read: (match) => {
    const metric = STORED.test(match.reading.lower) ? 'storage' : 'model-size'
    return ratioDrafts({ ...match, resource: null }, { ...SIZE, metric }, (quantity) => moreBy(quantity))
  },
}
