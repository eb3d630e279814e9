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
    (!isCompound(match) || isReached(match)) &&
    !isFewOf(match) &&
    !isExpenseOf(match) &&
    !isSetting(match)
      ? softDrafts(match).filter(
          ({ metric }) =>
            LOW_ONLY.has(metric!) ||
            (metric === 'model-size' && isAdded(match)) ||
            (metric === 'data' && isMinimal(match)),
        )
      : [],
}

/** “from minimal examples”, “with minimal supervision”; small data alone is a setting */
const isMinimal = ({ reading: { tokens, items }, from }: Match): boolean =>
  tokens[items[from]!.from]!.text === 'minimal' &&
  /^(?:from|with|only|requir\w+|need\w*|using)$/.test(tokens[items[from]!.from - 1]?.text ?? '')

/** “adds only minimal parameters” */
const isAdded = ({ reading: { tokens, items }, from }: Match): boolean =>
  tokens
    .slice(Math.max(0, items[from]!.from - 3), items[from]!.from)
    .some(({ text }) => /^(?:add|introduc)/.test(text))

/** “low-latency speech generation” names a kind. */
const isCompound = ({ reading: { tokens, items }, from, resource }: Match): boolean =>
  tokens[items[from + 1]!.from]!.glued || tokens[resource!.from]!.glued

/** “enables low-cost generation”, “employing a constant-memory state” tell of it all the same. */
function isReached({ reading: { tokens, items }, from, resource }: Match): boolean {
  const start = items[from]!.from
  // “low-frequency energy” is another kind of energy.
  if (!tokens[resource!.from]!.glued) return false
  return (
    (tokens[start]!.text === 'constant' && resource!.resources.every(({ metric }) => metric === 'memory')) ||
    tokens.slice(Math.max(0, start - 2), start).some(({ text }) => REACHES.test(text))
  )
}
const REACHES = /^(?:enabl|achiev|deliver|support|facilitat|allow|ensur)/

/** “a small number of prompt tokens”, “few queries”, “a few times” are amounts, no prices. */
const isFewOf = ({ reading: { tokens, items }, from, resource }: Match): boolean =>
  /^(?:few|small)$/.test(tokens[items[from]!.from]!.text) &&
  resource!.resources.some(({ metric }) => metric === 'compute' || metric === 'speed')

/** “at minimal expense of quality”, “near zero cost to its performance” */
const isExpenseOf = ({ reading: { tokens, items, codes }, to }: Match): boolean =>
  (codes[to] === 'o' && tokens[items[to - 1]!.to - 1]!.text === 'expense') ||
  (/^[ont][xz]{0,2}Q/.test(codes.slice(to, to + 4)) &&
    /^(?:cost|price|expense)$/.test(tokens[items[to - 1]!.to - 1]!.text))

/** “at low bitrates” is a setting, “the minimum travel time” an optimum, “a small episodic memory” a part, “low phonotactic complexity” another kind. */
function isSetting({ reading: { tokens, items }, from, to, resource }: Match): boolean {
  const little = tokens[items[from]!.from]!.text
  const name = tokens[resource!.to - 1]!.text
  return (
    /^(?:bit(?:rate|s)|dimensionality)/.test(name) ||
    (name === 'complexity' && to - from > 2) ||
    (little === 'constant' && /^times?$/.test(name)) ||
    (little === 'minimum' && resource!.resources.some(({ metric }) => metric === 'speed')) ||
    (little === 'small' && name === 'memory' && to - from > 2)
  )
}
