import type { ClaimPattern } from '../draft'
import { absoluteDraft, namedByUnit } from '../pair-draft'
import { wording } from '../wording'

/** “within ten minutes”, “runs at 30 FPS”: the unit says what is measured */
export const absolute: ClaimPattern = {
  name: 'absolute',
  wording: wording('uses|do|in|on|reduce|to|open|speedup|as|by ...3 unit'),
  read: ({ quantity }) => absoluteDraft(quantity!, namedByUnit(quantity!.quantities[0]!)),
}
