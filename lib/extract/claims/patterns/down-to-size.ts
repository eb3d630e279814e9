import type { ClaimPattern } from '../draft'
import { pairDraft } from '../pair-draft'
import { SIZE } from '../pair-up'
import { wording } from '../wording'

/** “from a large 354M-parameter model down to a more efficient 110M-parameter model” */
export const downToSize: ClaimPattern = {
  name: 'down to a size',
  wording: wording('reduce ...10 number thing ~3 to ...4 number thing'),
  read: (match) => {
    const isSize = [match.quantity, match.second].every((item) => item!.quantities[0]!.unit?.kind === 'scale')
    if (!isSize) return []
    const resource = { ...match.resource!, resources: [SIZE] }
    const unit = `${match.second!.quantities[0]!.unit!.id} parameters`
    return pairDraft({ ...match, resource }).flatMap((draft) =>
      draft.ratio! > 1 ? [{ ...draft, unit }] : [],
    )
  },
}
