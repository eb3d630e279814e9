import type { ClaimPattern, Draft } from '../draft'
import { absoluteDraft, namedByUnit } from '../pair-draft'
import { wording } from '../wording'
import { countedDraft } from './counted'

/** “a super-light model size (0.9M parameters)”, “at minimal cost ($65)”: the amount that the words promise */
export const sizeInBrackets: ClaimPattern = {
  name: 'amount in brackets',
  wording: wording('light|little|less ~2 thing open ...2 unit|number resource? close'),
  read: (match): Partial<Draft>[] => {
    const { quantity, resource } = match
    const first = quantity!.quantities[0]!
    const named = resource!.resources[0] ?? null
    if (first.kind === 'unit') {
      const byUnit = namedByUnit(first)
      return byUnit && (!named || byUnit.metric === named.metric) ? absoluteDraft(quantity!, byUnit) : []
    }
    return named && first.unit?.kind === 'scale' ? [countedDraft(match)] : []
  },
}
