import type { ClaimPattern, Match } from '../draft'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const ENOUGH = /^(?:enough|sufficient|suffice|suffices|adequate)$/
const REACH = 4

/** “5 to 10% of training data are enough” */
export const enough: ClaimPattern = {
  name: 'enough',
  wording: wording('part of ~4 resource'),
  read: (match) => (isEnough(match) ? ratioDrafts(match, null, partLeft) : []),
}

const isEnough = ({ reading: { tokens, items }, to }: Match): boolean =>
  items.slice(to, to + REACH).some((item) => ENOUGH.test(tokens[item.from]!.text))
