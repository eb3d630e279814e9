import type { ClaimPattern, Match } from '../draft'
import { COMPUTE, SIZE } from '../pair-up'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** What is reached; “at a sparsity of 50%” is a setting. */
const REACHES =
  /\b(?:obtain|achiev|reach|attain|gain|yield|enabl|induc|deliver|result)\w*\s+(?:[\w-]+\s+){0,5}$/i

/** “we obtain a sparsity of 89% for A and 87% for B”, “reaches attention sparsity of 97%” */
export const sparsityOf: ClaimPattern = {
  name: 'sparsity of',
  wording: wording('reduction ~1 of percent'),
  read: (match) => {
    const { reading, from } = match
    const { tokens, items, text } = reading
    const { from: first, to } = items[from]!
    if (tokens[to - 1]!.text !== 'sparsity' || !REACHES.test(text.slice(0, tokens[first]!.start))) return []
    return ratioDrafts({ ...match, resource: null }, isOfAttention(match) ? COMPUTE : SIZE, lessBy)
  },
}

const isOfAttention = ({ reading: { tokens, items }, from }: Match): boolean =>
  tokens[items[from]!.from - 1]?.text === 'attention'
