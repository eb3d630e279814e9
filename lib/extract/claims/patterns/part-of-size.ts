import type { ClaimPattern, Match } from '../draft'
import { SIZE } from '../pair-up'
import { leftOver } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const MODELS = /\b(?:models?|LMs?|LLMs?|networks?|BERT\S*|VLMs?|parameters|teacher|student)\b/

/** “LMs only 7.4% of the size”, “less than 10% of BERT-base's size”, “half the size of the teacher” */
export const partOfSize: ClaimPattern = {
  name: 'part of the size',
  wording: wording('part of|determiner ...3 suffix'),
  read: (match) => (isModel(match) ? ratioDrafts({ ...match, resource: null }, SIZE, leftOver) : []),
}

function isModel({ reading: { tokens, items, text, codes }, at, to }: Match): boolean {
  if (tokens[items[to - 1]!.from]!.text !== 'size' || /[TmlfD]/.test(codes.slice(at + 1, to - 1)))
    return false
  const near = text.slice(
    Math.max(0, tokens[items[at]!.from]!.start - 90),
    tokens[items[to - 1]!.from]!.end + 40,
  )
  return MODELS.test(near)
}
