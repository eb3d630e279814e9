import type { ClaimPattern } from '../draft'
import { absoluteDraft, namedByUnit } from '../pair-draft'
import { moreBy } from '../ratio'
import { wording } from '../wording'

/** “in 4 minutes, which is 12x faster than ...”: one claim with both quantities */
export const timeAndFaster: ClaimPattern = {
  name: 'time and faster',
  wording: wording('unit comma|open clause? ~1 amount ~1 faster'),
  read: (match) => {
    const ratio = moreBy(match.second!.quantities[0]!, true)
    const drafts = absoluteDraft(match.quantity!, namedByUnit(match.quantity!.quantities[0]!))
    return drafts.flatMap((draft) =>
      draft.metric === 'speed' && ratio
        ? [{ ...draft, ...ratio, quantity: match.second!.quantities[0]! }]
        : [],
    )
  },
}
