import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const IS = /^(?:is|are|was|were|remains?|becomes?|being)$/

const PAID = new Set(['speed', 'memory', 'cost', 'storage', 'energy'])

/** “the inference complexity of our model is much lower” */
export const isLower: ClaimPattern = {
  name: 'is lower',
  wording: wording('resource ...4 word ~2 less'),
  read: (match) => {
    const { tokens, items } = match.reading
    const words = items.slice(match.from, match.to).map((item) => tokens[item.from]!.text)
    return words.some((word) => IS.test(word)) &&
      endsHere(match) &&
      !isGiven(match) &&
      match.resource!.resources.every(({ better, metric }) => better === 'less' && PAID.has(metric))
      ? softDrafts(match)
      : []
  },
}

/** “the tokens are less important” compares something else. */
const endsHere = ({ reading: { tokens, items }, to }: Match): boolean =>
  !items[to] || items[to]!.code !== 'z' || tokens[items[to]!.from]!.kind === 'sign'

/** “as the delay is reduced”, “its dimensions are usually smaller”, “the problem, X is ...” tell of no result. */
function isGiven({ reading: { tokens, items, codes }, from, to }: Match): boolean {
  const start = items[from]!.from
  const words = tokens.slice(Math.max(0, start - 6), items[to - 1]!.to).map(({ text }) => text)
  return codes.slice(from, to).includes(',') || words.some((word) => GIVEN.test(word))
}
const GIVEN =
  /^(?:when|as|if|where|although|though|usually|often|typically|observing|can|never|not|should|allowed|demand|emissions?)$/
