import type { Metric } from '#lib/paper'
import { continuedDrafts } from './continued'
import type { ClaimPattern, Draft, Match, Reading } from './draft'
import { draftOf } from './draft-of'
import { madeFaster } from './made-faster'
import { matchesOf, type Prepared } from './matches'
import { classesOf, needsOf } from './needs'
import { PATTERNS } from './patterns'
import { toldTwice } from './told-twice'
import { QUALITATIVE_PATTERNS } from './qualitative-patterns'

const prepared = (pattern: ClaimPattern): Prepared => ({ pattern, needs: needsOf(pattern.wording.source) })
const COUNTED = PATTERNS.map(prepared)
const SOFT = QUALITATIVE_PATTERNS.map(prepared)

const QUANTITY = /[PFHUNG]/
/** Verbs that are a quantity themselves. */
const HALVES = /halv|doubl|tripl|quadrupl/

/** All that the patterns read in a sentence; a quantity is read once, by the first pattern of the list. */
export function draftsOf(reading: Reading): Draft[] {
  if (!QUANTITY.test(reading.codes) && !HALVES.test(reading.lower)) return []
  const taken = new Set<number>()
  const drafts: Draft[] = []
  const has = classesOf(reading.codes)
  for (const prepared of COUNTED)
    for (const match of matchesOf(prepared, reading, has)) {
      const { pattern } = prepared
      const spots = spotsOf(pattern, match)
      if (spots.some((spot) => taken.has(spot))) continue
      const read = pattern.read(match).map((draft) => complete(draft, match, pattern.name))
      if (read.length > 0) for (const spot of spots) taken.add(spot)
      drafts.push(...read)
    }
  const all = distinct([...drafts, ...continuedDrafts(reading, drafts, taken)])
  return toldTwice(madeFaster(joined(all, reading), reading), reading)
}

/** The items whose quantities a match reads; a pattern that continues another ("and ...") reads only its second. */
function spotsOf({ name }: ClaimPattern, { at, second, reading }: Match): number[] {
  const other = second ? reading.items.indexOf(second) : -1
  if (name.startsWith('and')) return [other]
  return other < 0 ? [at] : [at, other]
}

/** "5K examples, compared to 1M – a 200x improvement": a ratio said twice is one claim, with what both say. */
function distinct(drafts: Draft[]): Draft[] {
  if (drafts.length < 2) return drafts
  const twin = (draft: Draft) =>
    drafts.find(
      (other) =>
        other !== draft &&
        other.absolute !== null &&
        other.metric === draft.metric &&
        isNear(other.ratio, draft.ratio),
    )
  return drafts.flatMap((draft, i) => {
    if (draft.absolute !== null && drafts.slice(0, i).some((other) => isSame(other, draft))) return []
    if (draft.absolute !== null)
      return draft.ratio !== null && drafts.some((other) => other.absolute === null && twin(other) === draft)
        ? []
        : [draft]
    const fuller = draft.ratio === null ? undefined : twin(draft)
    return [fuller ? { ...draft, absolute: fuller.absolute, unit: fuller.unit } : draft]
  })
}

/** Told with a count, or with an amount that was come down to. */
const COUNTS = new Set(['counted', 'reduce to so much'])

/** “only 21M parameters, ... 4.2 times fewer parameters”: a count and a factor of one metric are one claim, where there is one of each. */
function joined(drafts: Draft[], reading: Reading): Draft[] {
  // Steps and epochs are no measure of speed.
  const counts = drafts.filter(
    ({ pattern, ratio, unit, metric }) =>
      ratio === null && COUNTS.has(pattern) && !(metric === 'speed' && pattern === 'counted' && unit),
  )
  const [count] = counts
  if (!count || counts.length > 1) return drafts
  const ratios = drafts.filter(({ metric, ratio }) => metric === count.metric && ratio !== null)
  const [ratio] = ratios
  if (!ratio || ratios.length > 1 || areApart(count, ratio, reading)) return drafts
  if (ratio.absolute !== null)
    return ratio.absolute === count.absolute ? drafts.filter((draft) => draft !== count) : drafts
  const both = { ...ratio, absolute: count.absolute, unit: count.unit }
  return drafts.flatMap((draft) => (draft === count ? [] : [draft === ratio ? both : draft]))
}

const NEAR = 4

/** “with 5,000 images it reaches ..., and with 1% of the labels ...” tells of two settings; “12 days, which is 1% of the cost” of one. */
function areApart(count: Draft, ratio: Draft, { text, tokens, items }: Reading): boolean {
  if (!ratio.pattern.includes('part') || ratio.at - count.at <= NEAR) return false
  return !/\b(?:which|that) is\s+$/.test(text.slice(0, tokens[items[ratio.at]!.from]!.start))
}

/** Sizes of two models may be read off their counts and off their names. */
const isSame = (a: Draft, b: Draft): boolean =>
  b.quantity === null && a.metric === b.metric && isNear(a.ratio, b.ratio)

const SAME = 0.12
const isNear = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) <= SAME * Math.max(a, b)

/** "More efficient" beside a number only sums it up. */
const SUMS_UP = new Set([
  'is efficient',
  'improves speed',
  'higher speed',
  'high efficiency',
  'savings',
  'better, and',
  'trade-off',
])
/** A small price is another statement than the saving. */
const BESIDE = new Set(['little cost', 'without extra'])

/** All that patterns read in a sentence without a number. */
export function softDraftsOf(reading: Reading): Draft[] {
  const has = classesOf(reading.codes)
  return SOFT.flatMap((prepared) =>
    matchesOf(prepared, reading, has).flatMap((match) =>
      hasNumber(match)
        ? []
        : prepared.pattern.read(match).map((part) => complete(part, match, prepared.pattern.name)),
    ),
  )
}

/** For each metric the first that `judge` lets stand, none where `known` has it already. */
export function standing(
  drafts: readonly Draft[],
  known: ReadonlySet<Metric>,
  judge: (draft: Draft) => Draft | null,
): Draft[] {
  const found = new Map<Metric, Draft>()
  for (const read of drafts) {
    const draft = judge(read)
    if (draft && !found.has(draft.metric) && !isSaid(draft, known)) found.set(draft.metric, draft)
  }
  return [...found.values()]
}

/** Whether a number says it already. */
const isSaid = ({ metric, pattern }: Draft, known: ReadonlySet<Metric>): boolean =>
  (known.has(metric) && !BESIDE.has(pattern)) || (metric === 'cost' && known.size > 0 && SUMS_UP.has(pattern))

/** “100% less memory”, “reduces time by 120%”: a number that no pattern could read spoils the words around it. */
const hasNumber = ({ reading: { codes }, from, to }: Match): boolean =>
  /[PF]$/.test(codes.slice(0, from)) || /^(?:[zMRSBxon]{0,4}b[PFNU]|\(P)/.test(codes.slice(to))

function complete(draft: Partial<Draft>, match: Match, pattern: string): Draft {
  const of =
    draft.quantity && match.second?.quantities.includes(draft.quantity) ? match.second : match.quantity
  return draftOf({
    metric: 'cost',
    bound: of?.bound ?? null,
    ...draft,
    pattern,
    at: of && of === match.second ? match.reading.items.indexOf(of) : match.at,
    from: draft.from ?? match.from,
    to: draft.to ?? match.to,
  })
}
