import type { Metric } from '#lib/paper'
import type { ClaimPattern, Draft, Match, Reading } from './draft'
import { PATTERNS } from './patterns'
import { QUALITATIVE_PATTERNS } from './qualitative-patterns'

const QUANTITY = /[PFHUNG]/

/** All that the patterns read in a sentence; a quantity is read once, by the first pattern of the list. */
export function draftsOf(reading: Reading): Draft[] {
  if (!QUANTITY.test(reading.codes)) return []
  const taken = new Set<number>()
  const drafts: Draft[] = []
  for (const pattern of PATTERNS) {
    for (const match of matchesOf(pattern, reading)) {
      const spots = [match.at, match.second ? reading.items.indexOf(match.second) : -1].filter(
        (spot) => spot >= 0,
      )
      if (spots.some((spot) => taken.has(spot))) continue
      const read = pattern.read(match).map((draft) => complete(draft, match, pattern.name))
      if (read.length > 0) for (const spot of spots) taken.add(spot)
      drafts.push(...read)
    }
  }
  return drafts
}

/** "More efficient" beside a number only sums it up. */
const SUMS_UP = new Set([
  'is efficient',
  'improves speed',
  'higher speed',
  'high efficiency',
  'savings',
  'better, and',
])

/** What is said without a number: for each metric the first that `holds`, none where `known` has it already. */
export function softDraftsOf(
  reading: Reading,
  known: Set<Metric>,
  holds: (draft: Draft) => boolean,
): Draft[] {
  const found = new Map<Metric, Draft>()
  for (const pattern of QUALITATIVE_PATTERNS)
    for (const match of matchesOf(pattern, reading))
      for (const part of pattern.read(match)) {
        const draft = complete(part, match, pattern.name)
        if (!known.has(draft.metric) && !found.has(draft.metric) && holds(draft))
          found.set(draft.metric, draft)
      }
  return [...found.values()]
}

/** The items whose quantities a match reads; a pattern that continues another ("and ...") reads only its second. */
function spotsOf({ name }: ClaimPattern, { at, second, reading }: Match): number[] {
  const other = second ? reading.items.indexOf(second) : -1
  if (name.startsWith('and')) return [other]
  return other < 0 ? [at] : [at, other]
}

function* matchesOf(pattern: ClaimPattern, reading: Reading): Generator<Match> {
  const { wording } = pattern
  wording.lastIndex = 0
  for (let found = wording.exec(reading.codes); found; found = wording.exec(reading.codes)) {
    const groups = found.indices?.groups ?? {}
    const item = (name: string) => (groups[name] ? reading.items[groups[name][0]]! : null)
    const next = found.index + 1
    yield {
      reading,
      from: found.index,
      to: found.index + found[0].length,
      at: groups.q ? groups.q[0] : found.index + found[0].length - 1,
      quantity: item('q'),
      second: item('q2'),
      resource: item('r') ?? item('r2'),
    }
    // Wordings may overlap ("from 3x less memory, 2x less time"): look again from the next item.
    wording.lastIndex = next
  }
}

function complete(draft: Partial<Draft>, match: Match, pattern: string): Draft {
  return {
    metric: 'cost',
    phase: null,
    ratio: null,
    ratio_high: null,
    ratio_other: null,
    absolute: null,
    unit: null,
    bound: match.quantity?.bound ?? null,
    quantity: null,
    ...draft,
    pattern,
    at: match.at,
    from: match.from,
    to: match.to,
  }
}
