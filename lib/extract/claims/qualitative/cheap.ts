import type { ClaimPattern, Match } from '../draft'
import { COST } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'

/** “more cost-effective inference”, “a low-cost setup” */
export const cheap: ClaimPattern = {
  name: 'cheap',
  wording: wording('cheaper'),
  read: (match) => (isThing(match) ? [] : [softDraft(COST)]),
}

const OWN =
  /^(?:manner|way|fashion|forward|training|inference|computation|to|in|and|or|but|yet|as|for|than|at|on|by|with|method|alternative)$/
/** “with inexpensive electricity”, “in an inexpensive simulator” tell of something at hand. */
function isThing({ reading: { tokens, items }, from }: Match): boolean {
  const { text } = tokens[items[from]!.from]!
  const next = tokens[items[from]!.to]
  return text === 'inexpensive' && next?.kind === 'word' && !OWN.test(next.text)
}
