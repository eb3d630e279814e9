import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const LOW_ONLY = new Set(['cost', 'memory', 'speed', 'compute', 'parameters', 'storage', 'energy'])

/** “at minimal cost”, “with negligible memory overhead”; “limited data” is a setting, no saving */
export const littleCost: ClaimPattern = {
  name: 'little cost',
  wording: wording('little ~2 resource'),
  read: (match) =>
    match.resource!.resources.every(({ better }) => better === 'less') && !isCompound(match)
      ? softDrafts(match).filter(({ metric }) => LOW_ONLY.has(metric!))
      : [],
}

/** “low-latency speech generation” names a kind. */
const isCompound = ({ reading: { tokens, items }, from }: Match): boolean =>
  tokens[items[from + 1]!.from]!.glued
