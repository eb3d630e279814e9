import type { ClaimPattern } from '../draft'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const REACH = 14
const SAVES = /[dD]/

/** “reducing FLOPs by up to 89%, parameters up to 82%, and energy up to 9.6x”: the preposition of the first is left out */
export const andUpTo: ClaimPattern = {
  name: 'and, up to',
  wording: wording('amount comma|and comma|and? ~1 resource amount'),
  read: (match) => {
    const second = { ...match, quantity: match.second }
    const before = match.reading.codes.slice(Math.max(0, match.from - REACH), match.from)
    return SAVES.test(before) && match.second!.bound !== null ? ratioDrafts(second, null, savedOf) : []
  },
}
