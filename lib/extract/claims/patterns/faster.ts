import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “3x faster”, “up to 85.1% faster”: the percentage has two readings, the smaller is kept */
export const faster: ClaimPattern = {
  name: 'faster',
  wording: wording('amount ~2 faster modifier?'),
  read: (match) =>
    ratioDrafts({ ...match, resource: null }, { ...SPEED, phase: phaseAfter(match) }, (quantity) =>
      moreBy(quantity, true),
    ),
}

const phaseAfter = ({
  reading,
  to,
}: {
  reading: { items: { entry: { modifier?: { phase: typeof SPEED.phase } } | null }[] }
  to: number
}) => reading.items[to - 1]?.entry?.modifier?.phase ?? null
