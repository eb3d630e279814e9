import type { ClaimPattern } from '../draft'
import { absoluteDraft, namedByUnit } from '../pair-draft'
import { wording } from '../wording'

const SAVES = /^sav(?:e|es|ed|ing)$/

/** “saving about 25 hours”, “we save more than 100 GPU hours” */
export const savesUnit: ClaimPattern = {
  name: 'saves so much',
  wording: wording('reduce ~1 unit'),
  read: ({ quantity, reading: { tokens, items }, from }) =>
    SAVES.test(tokens[items[from]!.from]!.text)
      ? absoluteDraft(quantity!, namedByUnit(quantity!.quantities[0]!))
      : [],
}
