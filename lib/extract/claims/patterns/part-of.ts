import type { ClaimPattern, Match } from '../draft'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “using only 43% of tokens”, “with 1/10 of the parameters”: what is left is used */
export const partOf: ClaimPattern = {
  name: 'part of',
  wording: wording('uses|open|on ~3 amount ~1 of determiner? use? ~4 resource'),
  read: (match) => {
    const small = match.quantity!.quantities.every(({ kind, low }) => kind !== 'factor' || low < 1)
    const isMost = match.quantity!.bound === 'at_least' && !match.quantity!.below
    return small && !isFor(match) && !isMost ? ratioDrafts(match, null, partLeft) : []
  },
}

/** “for 72% of the sentences” tells how often, “on 10% of the data” how much. */
const isFor = ({ reading: { tokens, items, codes }, from }: Match): boolean =>
  codes[from] === 'O' && tokens[items[from]!.from]!.text !== 'on'
