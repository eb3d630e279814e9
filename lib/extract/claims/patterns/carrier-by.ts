import { cue, has } from '../cues'
import type { ClaimPattern, Match } from '../draft'
import type { Named } from '../item'
import { COMPUTE, COST, MEMORY, SIZE } from '../pair-up'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const FAULTS = cue('faults')
/** What an amount is of, by the word for the amount. */
const CARRIED: [RegExp, Named][] = [
  [/^(?:size|sizes)$/, SIZE],
  [/^(?:budgets?|length|lengths|number|numbers|count|counts|amount|amounts)$/, COMPUTE],
  [/^(?:footprint|footprints|occupancy)$/, MEMORY],
  [/^(?:usage|consumption|requirements?|demands?|load|use|expenditure)$/, COST],
]

/** “reduces thinking budgets by 35x”, “reduces the number of required answers by up to 2.6x”: an amount of something unlisted */
export const carrierBy: ClaimPattern = {
  name: 'amount by',
  wording: wording('reducing ~3 suffix ...6 by amount'),
  read: (match) => {
    const named = carriedBy(match)
    return named ? ratioDrafts({ ...match, resource: null }, named, lessBy) : []
  },
}

function carriedBy({ reading: { tokens, items, lower }, from, at }: Match): Named | null {
  const between = lower.slice(tokens[items[from]!.from]!.start, tokens[items[at]!.from]!.start)
  if (has(FAULTS, between)) return null
  const words = items
    .slice(from, at)
    .filter(({ code }) => code === 'S')
    .map((item) => tokens[item.from]!.text)
  return CARRIED.find(([word]) => words.some((one) => word.test(one)))?.[1] ?? null
}
