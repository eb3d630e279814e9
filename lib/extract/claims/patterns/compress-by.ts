import type { ClaimPattern, Match } from '../draft'
import { SIZE } from '../pair-up'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const COMPRESS = /^compress/
const MODEL = /\b(?:models?|networks?|LLMs?|weights|layers|parameters|transformers?)\b|\b\d+(?:\.\d+)?B\b/i

/** “can be compressed by 40%”, “compressing it by 4x”: the model, where the sentence speaks of one */
export const compressBy: ClaimPattern = {
  name: 'compress by',
  wording: wording('prune ~4 by amount'),
  read: (match) => (isOfModel(match) ? ratioDrafts({ ...match, resource: null }, SIZE, lessBy) : []),
}

const OTHER =
  /\b(?:suites?|data\w*|images?|prompts?|tokens?|corpora|corpus|contexts?|videos?|benchmarks?|memory|caches?|inputs?|sequences?|gradients?|messages?|text)\b/i

function isOfModel({ reading: { tokens, items, text }, from, at }: Match): boolean {
  if (!COMPRESS.test(tokens[items[from]!.from]!.text) || !MODEL.test(text)) return false
  return !OTHER.test(text.slice(tokens[items[from]!.from]!.start, tokens[items[at]!.from]!.start))
}
