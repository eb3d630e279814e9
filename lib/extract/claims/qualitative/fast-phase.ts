import type { ClaimPattern, Match } from '../draft'
import { SPEED } from '../pair-up'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “enable fast adaptation”, “leading to fast convergence”, “rapid inference” */
export const fastPhase: ClaimPattern = {
  name: 'fast phase',
  wording: wording('fast ~3 resource|modifier'),
  read: (match) => {
    const named = match.resource?.resources[0]
    if ((named && named.metric !== 'speed') || isKind(match) || isWanted(match)) return []
    return softDrafts(
      { ...match, resource: null },
      { ...SPEED, phase: named?.phase ?? match.resource?.entry?.modifier?.phase ?? null },
    )
  },
}

const KIND =
  /^(?:framework|method|approach|model|system|engines?|algorithm|pipeline|technique|strategy|scheme|module)s?$/
const REACH = 2
/** “the rapid shift toward post-training” */
const GROWTH =
  /^(?:shift|growth|development|progress|advances?|advancement|evolution|expansion|rise|adoption|emergence|proliferation)$/

/** “a fast mesh generation framework” only names a kind. */
const isKind = ({ reading: { tokens, items }, from, to }: Match): boolean =>
  items.slice(to, to + REACH).some((item) => KIND.test(tokens[item.from]!.text)) ||
  items.slice(from, to).some((item) => GROWTH.test(tokens[item.from]!.text))

/** “requires fast adaptation” is a need, “slow-fast sampling” a name. */
const isWanted = ({ reading: { tokens, items }, from }: Match): boolean =>
  /^(?:slow|requir(?:e|es|ing)|needs?|demands?|demanding)$/.test(tokens[items[from]!.from - 1]?.text ?? '')
