import type { ClaimPattern, Draft, Match } from '../draft'
import { pairDraft } from '../pair-draft'
import { wording } from '../wording'

/** “reduces training time from 12 h to 3 h”, “from 71.1M to 5.2M parameters” */
export const fromTo: ClaimPattern = {
  name: 'from, to',
  wording: wording(
    'resource|reduce|accelerate ...8 from unit|number|percent ...2 to|arrow unit|number|percent',
  ),
  read: (match: Match): Partial<Draft>[] =>
    isRange(match) ? [] : pairDraft(match).filter(({ ratio }) => ratio! > 1),
}

/** “datasets ranging from 30,000 to 1.3M” tells a spread, no change. */
const isRange = ({ reading, from, to }: Match): boolean =>
  reading.items
    .slice(from, to)
    .some((item) => /^(?:rang|var|span|scal|differ)/.test(reading.tokens[item.from]!.text))
