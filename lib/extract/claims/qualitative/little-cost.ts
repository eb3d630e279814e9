import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const LOW_ONLY = new Set(['cost', 'memory', 'speed', 'compute', 'parameters', 'storage', 'energy'])

/** “at minimal cost”, “with negligible memory overhead”; “limited data” is a setting, no saving */
export const littleCost: ClaimPattern = {
  name: 'little cost',
  wording: wording('little ~2 resource'),
  read: (match) =>
    match.resource!.resources.every(({ better }) => better === 'less') &&
    !isCompound(match) &&
    !isFewOf(match) &&
    !isExpenseOf(match)
      ? softDrafts(match).filter(({ metric }) => LOW_ONLY.has(metric!))
      : [],
}

/** “low-latency speech generation” names a kind. */
const isCompound = ({ reading: { tokens, items }, from }: Match): boolean =>
  tokens[items[from + 1]!.from]!.glued

/** “a small number of prompt tokens”, “few queries” are amounts, no prices. */
const isFewOf = ({ reading: { tokens, items }, from, resource }: Match): boolean =>
  /^(?:few|small)$/.test(tokens[items[from]!.from]!.text) &&
  resource!.resources.some(({ metric }) => metric === 'compute')

/** “at minimal expense of quality” */
const isExpenseOf = ({ reading: { tokens, items, codes }, to }: Match): boolean =>
  codes[to] === 'o' && tokens[items[to - 1]!.to - 1]!.text === 'expense'
