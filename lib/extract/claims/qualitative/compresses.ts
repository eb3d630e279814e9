import type { ClaimPattern } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const KEPT = new Set(['memory', 'model-size', 'storage', 'compute'])

/** “compresses the KV cache by retaining crucial context” */
export const compresses: ClaimPattern = {
  name: 'compresses',
  wording: wording('prune ~2 resource'),
  read: (match) => {
    const { tokens, items } = match.reading
    const isSaid = /^compress(?:es|ing)?$/.test(tokens[items[match.from]!.from]!.text)
    return isSaid ? softDrafts(match).filter(({ metric }, _, all) => KEPT.has(metric!) || all.length > 1) : []
  },
}
