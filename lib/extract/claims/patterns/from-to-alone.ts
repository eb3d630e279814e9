import type { ClaimPattern } from '../draft'
import { pairDraft } from '../pair-draft'
import { wording } from '../wording'

const MEASURED = new Set(['time', 'bytes', 'rate', 'flops', 'energy'])

/** “by 70% (from 49.4ms to 14.9ms)”: the units say what is measured */
export const fromToAlone: ClaimPattern = {
  name: 'from, to alone',
  wording: wording('from unit ~1 to|arrow unit'),
  read: (match) =>
    MEASURED.has(match.quantity!.quantities[0]!.unit!.kind)
      ? pairDraft(match).filter(({ ratio }) => ratio! > 1)
      : [],
}
