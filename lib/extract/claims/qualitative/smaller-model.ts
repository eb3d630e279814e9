import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const SMALLER = /^(?:smaller|lighter)$/

/** “using substantially smaller base models” */
export const smallerModel: ClaimPattern = {
  name: 'smaller model',
  wording: wording('less ~2 model'),
  read: (match) =>
    SMALLER.test(match.reading.tokens[match.reading.items[match.from]!.from]!.text) ? softDrafts(match) : [],
}
