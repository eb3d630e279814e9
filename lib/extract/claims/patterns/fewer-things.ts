import { cue, has } from '../cues'
import type { ClaimPattern, Match } from '../draft'
import { COMPUTE } from '../pair-up'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const FAULTS = cue('faults')
const BEHIND = 60

/** “around 25% fewer tasks”, “up to 90% fewer requests”: whatever is done less often, unless it is a fault */
export const fewerThings: ClaimPattern = {
  name: 'fewer things',
  wording: wording('amount less'),
  read: (match) =>
    isFewer(match) && !areFaults(match) ? ratioDrafts({ ...match, resource: null }, COMPUTE, lessBy) : [],
}

const isFewer = ({ reading: { tokens, items }, to }: Match): boolean =>
  tokens[items[to - 1]!.from]!.text === 'fewer' && items[to]?.code === 'z'

function areFaults({ reading: { tokens, items, lower }, to }: Match): boolean {
  const { end } = tokens[items[to - 1]!.from]!
  return has(FAULTS, /^[^,;.]*/.exec(lower.slice(end, end + BEHIND))![0])
}
