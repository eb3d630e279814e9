import type { ClaimPattern, Match } from '../draft'
import { SIZE } from '../pair-up'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const SMALLER = /^(?:smaller|lighter|cheaper)$/
const STORED = /^(?:index|indexes|indices|file|files|checkpoints?|messages?|cache|storage|sketch\w*)$/
const ERROR = /^(?:errors?|gaps?|variance|loss|regret|bias|deviations?)$/

/** “5x smaller than GPT-3”: without a resource the model is meant */
export const smaller: ClaimPattern = {
  name: 'smaller',
  wording: wording('ratio ~1 less'),
  read: (match) => {
    const word = match.reading.tokens[match.reading.items[match.to - 1]!.from]!.text
    if (!SMALLER.test(word) || isError(match)) return []
    if (STORED.test(wordAfter(match))) return ratioDrafts(match, { ...SIZE, metric: 'storage' }, lessBy)
    return ratioDrafts(match, word === 'cheaper' ? { ...SIZE, metric: 'cost' } : SIZE, lessBy)
  },
}

const wordAfter = ({ reading: { tokens, items }, to }: Match): string =>
  tokens[items[to]?.from ?? -1]?.text ?? ''

/** “errors 40% smaller than” tells of accuracy. */
const isError = (match: Match): boolean =>
  ERROR.test(wordAfter(match)) ||
  match.reading.items
    .slice(Math.max(0, match.from - 3), match.from)
    .some(({ from }) => ERROR.test(match.reading.tokens[from]!.text))
