import type { ClaimPattern, Match } from '../draft'
import { COMPUTE, SIZE } from '../pair-up'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “reaches 95% attention sparsity”, “can be pruned to at least 50% sparsity” */
export const sparsity: ClaimPattern = {
  name: 'sparsity',
  wording: wording('percent ~2 reduction'),
  stems: ['sparsity'],
  read: (match) => {
    const { reading, from, to } = match
    const { tokens, items, text } = reading
    const last = items[to - 1]!
    const isReached =
      REACHES.test(text.slice(0, tokens[items[from]!.from]!.start)) || codeBefore(match) === 't'
    if (tokens[last.to - 1]!.text !== 'sparsity' || !isReached) return []
    const isOfAttention = tokens[last.from - 1]?.text === 'attention'
    return ratioDrafts({ ...match, resource: null }, isOfAttention ? COMPUTE : SIZE, lessBy)
  },
}

const codeBefore = ({ reading: { codes }, from }: Match): string => codes[from - 1] ?? ''

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
