import type { ClaimPattern } from '../draft'
import type { Item } from '../item'
import { absoluteDraft, namedByUnit } from '../pair-draft'
import { wording } from '../wording'

/** “within ten minutes”, “runs at 30 FPS”: the unit says what is measured; whether it is an achievement, readers/achievement.ts */
export const absolute: ClaimPattern = {
  name: 'absolute',
  wording: wording('unit'),
  read: ({ quantity, reading, from }) =>
    /Tx?$/.test(reading.codes.slice(0, from)) || isAstronomic(quantity!)
      ? []
      : absoluteDraft(quantity!, namedByUnit(quantity!.quantities[0]!)),
}

const ASTRONOMIC = 1e9

/** “below 2.2 × 10^15 FLOPs” tells the scale of a study; what is small is told in GFLOPs. */
const isAstronomic = ({ quantities }: Item): boolean =>
  quantities.some(({ unit, low }) => unit?.kind === 'flops' && low >= ASTRONOMIC)
