import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const NOT_SAVED = new Set(['data', 'model-size', 'compute'])

/** “remarkable efficiency gains”, “substantial memory savings”, “runtime improvements”; not “token reduction framework” */
export const savings: ClaimPattern = {
  name: 'savings',
  wording: wording('resource reduction|gain'),
  read: (match) => {
    const next = match.reading.codes[match.to] ?? ';'
    return next === 'z' ? [] : softDrafts(match).filter(({ metric }) => !NOT_SAVED.has(metric!))
  },
}
