import type { ClaimPattern, Match } from '../draft'
import { COMPUTE } from '../pair-up'
import { savedOf } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “reduces training costs by up to 50%”, “lowers latency and memory by 4x and 1.5x” */
export const reduceBy: ClaimPattern = {
  name: 'reduce by',
  wording: wording('reducing ~5 resource ...9 by amount'),
  read: (match) => ratioDrafts(shortened(match), null, savedOf),
}

/** “reduces context length by 90%”: what a longer batch gains, a shorter one saves. */
function shortened(match: Match): Match {
  const { resource } = match
  const resources = resource!.resources.map((named) =>
    named.metric === 'batch' ? { ...COMPUTE, phase: named.phase } : named,
  )
  return { ...match, resource: { ...resource!, resources } }
}
