import { countOf } from '../count-of'
import type { ClaimPattern, Draft, Match } from '../draft'
import type { Item, Named } from '../item'
import { SIZE } from '../pair-up'
import { namedByUnit } from '../pair-draft'
import type { Quantity } from '../quantity'

const RIVAL =
  /\b(?:outperform\w*|surpass\w*|exceed\w*|match\w*|rival\w*|same|competitive|comparable|on par|baselines?|competing|beat\w*|reach\w* the performance|compared (?:to|with)|whereas|improvements?|over)\b/i
const OWN = /\b(?:using|uses|with|while|despite|by|only|just|requir\w+|needs?)\b/i
/** “O(n^3.5)” counts nothing. */
const ORDER = /O\s?\(/
/** “surpasses 2T tokens in total” */
const TOTAL = /\b(?:surpass|exceed|reach)\w*\s+$/i
const EQUALS = /\b(?:comparable|competitive|equal|equivalent|similar|superior|close)(?:ly)? to\s*$/i
const LISTS = /\b(?:and|or|to|respectively)\s*$/i

/** 738M against 740M is no saving. */
const LEAST = 1.05

/**
 * “with 50 labels we achieve the same performance as existing approaches with 500 labels”, “surpasses baselines that
 * require 50 steps while using only 4 steps”: two counts of one thing, a rival's and the paper's own.
 */
export const rivalTakesMore: ClaimPattern = {
  name: 'rival takes more',
  wording: /(?<q>[NU])[^;NU]{0,2}?(?<r>[RB])?[^;NU]{0,18}?(?<q2>[NU])(?:[^;NU]{0,2}?(?<r2>[RBw])|z)/dg,
  read: (match) => {
    const { quantity: a, second: b, reading } = match
    const named = sameThing(match)
    if (!named || !a || !b) return []
    const { tokens, items, text } = reading
    const before = text.slice(0, tokens[a.from]!.start)
    const between = text.slice(tokens[a.to - 1]!.end, tokens[b.from]!.start)
    if (ORDER.test(text) || (named.metric !== 'model-size' && TOTAL.test(between))) return []
    if ((LISTS.test(between) && !EQUALS.test(between)) || items.indexOf(b) - items.indexOf(a) < 3) return []
    if (Math.max(valueOf(a), valueOf(b)) < LEAST * Math.min(valueOf(a), valueOf(b))) return []
    if (valueOf(a) < valueOf(b)) return RIVAL.test(between) ? [draftOf(match, a, b, named)] : []
    return RIVAL.test(before) && OWN.test(between) ? [draftOf(match, b, a, named)] : []
  },
}

const valueOf = ({ quantities }: Item): number => quantities[0]!.low * (quantities[0]!.unit?.scale ?? 1)

/** What both counts count; null where they count different things. */
function sameThing(match: Match): Named | null {
  const { quantity, second, reading, to } = match
  const { items } = reading
  const a = quantity!.quantities[0]!
  const b = second!.quantities[0]!
  const nouns = [quantity!, second!].map((item) => nounOf(items, items.indexOf(item), to))
  const [x, other] = nouns.map((noun) => (isModel(noun) ? SIZE : (noun?.resources[0] ?? null)))
  const y = other ?? (isRepeated(match, nouns[0]) ? x : null)
  if (a.kind === 'unit' && b.kind === 'unit') return a.unit === b.unit ? namedByUnit(a) : null
  if (a.kind === 'unit' || b.kind === 'unit') return countOfSteps(a.kind === 'unit' ? a : b, x ?? y ?? null)
  // “400 calls ... 35k tokens”
  if (x?.metric === 'compute' && wordOf(nouns[0], match) !== wordOf(nouns[1], match)) return null
  const scaled = a.unit?.kind === 'scale' && b.unit?.kind === 'scale'
  // “over 11B methods using only 435M parameters”
  if (scaled && !x && y?.metric === 'model-size' && !nouns[0]) return y
  if (!x || !y || x.metric !== y.metric || x.better !== 'less') return null
  return x.metric === 'model-size' && !scaled ? null : x
}

const wordOf = (noun: Item | undefined, { reading: { tokens } }: Match): string | null =>
  noun ? tokens[noun.to - 1]!.text.replace(/s$/, '') : null

/** “a 14B baseline” */
const isModel = (noun: Item | undefined): boolean => noun?.code === 'B' || noun?.code === 'w'

/** “1.2 B environmental frames ... 10 B frames” */
const isRepeated = ({ second, reading: { tokens } }: Match, noun: Item | undefined): boolean =>
  noun !== undefined && tokens[second!.to]?.text === tokens[noun.to - 1]!.text

/** “50 sampling steps ... 4 steps” */
const countOfSteps = ({ unit }: Quantity, named: Named | null): Named | null =>
  unit?.kind === 'count' && named && /^(?:speed|compute)$/.test(named.metric)
    ? { ...named, metric: unit.metric! }
    : null

const nounOf = (items: Item[], at: number, to: number): Item | undefined =>
  items.slice(at + 1, Math.min(at + 4, to)).find(({ code }) => code === 'R' || code === 'B' || code === 'w')

function draftOf(
  { reading: { tokens, items }, to }: Match,
  own: Item,
  rival: Item,
  named: Named,
): Partial<Draft> {
  const quantity = own.quantities[0]!
  const noun = nounOf(items, items.indexOf(own), to)
  const word = named.metric === 'model-size' ? 'parameters' : noun ? tokens[noun.to - 1]!.text : null
  return {
    metric: named.metric,
    phase: named.phase,
    quantity,
    ratio: Number((valueOf(rival) / valueOf(own)).toPrecision(4)),
    bound: own.bound ?? (rival.bound === 'at_least' ? rival.bound : null),
    ...countOf(quantity, word),
    ...(named.metric === 'model-size' && quantity.unit?.kind === 'scale'
      ? { unit: `${quantity.unit.id} parameters` }
      : {}),
  }
}
