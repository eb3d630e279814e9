import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { lessBy, moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “speedup and energy savings of 2.2x and 4x”: the first amount is that of the speed */
export const speedupAndReduction: ClaimPattern = {
  name: 'speedup and reduction',
  wording: wording('speedup and ~2 resource reduction|reduce ~1 of|by amount'),
  read: (match) => {
    const { quantities } = match.quantity!
    if (quantities.length !== 2) return []
    const only = (i: number) => ({ ...match, quantity: { ...match.quantity!, quantities: [quantities[i]!] } })
    return [
      ...ratioDrafts({ ...only(0), resource: null }, SPEED, (quantity) => moreBy(quantity)),
      ...ratioDrafts(only(1), null, lessBy),
    ]
  },
}
