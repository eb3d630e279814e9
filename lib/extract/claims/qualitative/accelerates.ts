import type { ClaimPattern, Match } from '../draft'
import { SPEED } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'

const NOUN =
  /^(?:speedups?|speed|accelerations?|training|inference|generation|decoding|sampling|wall|convergence|rendering|runtime)$/
const VERB = /^(?:accelerat(?:e|es|ing)|speeds?|speeding|expedit\w+|hasten)$/
const KIND =
  /^(?:framework|frameworks|method|methods|module|technique|techniques|strategy|strategies|approach|approaches|algorithm|algorithms|scheme|schemes|tool|of|ratio|ratios|library|friendly|aware|research|future|discovery|discoveries|decisions|progress|innovation|adoption|development|science|data)$/

/** “accelerates inference”, “significant training speed-up”; “an acceleration scheme” only names a kind */
export const accelerates: ClaimPattern = {
  name: 'accelerates',
  wording: wording('accelerate ~3 resource|modifier?'),
  read: (match) => {
    const named = match.resource?.resources[0] ?? match.resource?.entry?.modifier
    return isSaid(match) ? [softDraft({ ...SPEED, phase: named?.phase ?? null })] : []
  },
}

function isSaid({ reading: { tokens, items, codes }, from }: Match): boolean {
  const item = items[from]!
  const word = tokens[item.from]!.text
  if (VERB.test(word) && (word !== 'speed' || item.to - item.from > 1))
    return !KIND.test(tokens[item.to]?.text ?? '')
  const before = codes.slice(Math.max(0, from - 3), from)
  return NOUN.test(word) && /[Yymi]/.test(before) && !KIND.test(tokens[item.to]?.text ?? '')
}
