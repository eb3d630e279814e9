import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const NOT_SAVED = new Set(['data', 'model-size', 'compute'])
const KIND =
  /^(?:framework|frameworks|method|methods|module|technique|techniques|strategy|strategies|approach|approaches|algorithm|algorithms|scheme|task|tasks|problem|mechanism|pipeline|rate|rates|ratio|ratios)$/

/** “remarkable efficiency gains”, “substantial memory savings”; “token reduction framework” only names a kind */
export const savings: ClaimPattern = {
  name: 'savings',
  wording: wording('resource reduction|gain'),
  read: (match) => {
    const next = match.reading.items[match.to]
    if (next && KIND.test(match.reading.tokens[next.from]!.text)) return []
    if (isSetAside(match)) return []
    if (match.reading.tokens[match.resource!.to - 1]!.text === 'dimensionality') return []
    return softDrafts(match).filter(({ metric }) => !NOT_SAVED.has(metric!))
  },
}

/** “matches the latency reduction” is parity, “limited speed gains” a lack, “to trade off quality and cost savings” a choice. */
function isSetAside({ reading: { tokens, items }, from }: Match): boolean {
  const start = items[from]!.from
  const before = tokens.slice(Math.max(0, start - 5), start).map(({ text }) => text)
  return before.some((text) => /^(?:match(?:es|ing)?|trade|limited|little|no)$/.test(text))
}
