import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const IS = /^(?:is|are|was|were|remains?|becomes?|being)$/

/** “the inference complexity of our model is much lower” */
export const isLower: ClaimPattern = {
  name: 'is lower',
  wording: wording('resource ...4 word ~2 less'),
  read: (match) => {
    const { tokens, items } = match.reading
    const words = items.slice(match.from, match.to).map((item) => tokens[item.from]!.text)
    return words.some((word) => IS.test(word)) &&
      endsHere(match) &&
      match.resource!.resources.every(({ better }) => better === 'less')
      ? softDrafts(match)
      : []
  },
}

/** “the tokens are less important” compares something else. */
const endsHere = ({ reading: { tokens, items }, to }: Match): boolean =>
  !items[to] || items[to]!.code !== 'z' || tokens[items[to]!.from]!.kind === 'sign'
