import type { ClaimPattern, Match } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “the memory footprint shrinks fivefold”, “wall-clock time is cut in half” */
export const shrinksAmount: ClaimPattern = {
  name: 'shrinks',
  wording: wording('resource ~2 reduce|prune|less in|by? amount'),
  read: (match) => (isVerb(match) ? ratioDrafts(match, null, savedOf) : []),
}

const VERB =
  /^(?:shr(?:inks?|ank|unk)|drop(?:s|ped)?|falls?|fell|decreas(?:e|es|ed)|declin(?:e|es|ed)|cut|reduced|halved)$/

const isVerb = ({ reading: { tokens, items, codes }, from, at }: Match): boolean =>
  items
    .slice(from + 1, at)
    .some((item, i) => /[dpl]/.test(codes[from + 1 + i]!) && VERB.test(tokens[item.from]!.text))
