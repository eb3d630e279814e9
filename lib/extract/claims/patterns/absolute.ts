import type { ClaimPattern } from '../draft'
import { absoluteDraft, namedByUnit } from '../pair-draft'
import { wording } from '../wording'

/** “within ten minutes”, “runs at 30 FPS”: the unit says what is measured; whether it is an achievement, readers/achievement.ts */
export const absolute: ClaimPattern = {
  name: 'absolute',
  wording: wording('unit'),
  read: ({ quantity, reading, from }) =>
    /Tx?$/.test(reading.codes.slice(0, from))
      ? []
      : absoluteDraft(quantity!, namedByUnit(quantity!.quantities[0]!)),
}
