import type { ClaimPattern, Match } from '../draft'
import type { Named } from '../item'
import { COST, SIZE } from '../pair-up'
import { lessBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const COMPRESS = /^compress/
const MODEL = /\b(?:models?|networks?|LLMs?|weights|layers|parameters|transformers?)\b|\b\d+(?:\.\d+)?B\b/i
/** What is compressed, where it is no model: told between verb and number. */
const OTHERS: [RegExp, Named | null][] = [
  [
    /\b(?:caches?|memory|activations?|preconditioners?|optimizer states?|states)\b/i,
    { ...COST, metric: 'memory' },
  ],
  [
    /\b(?:gradients?|messages?|embeddings?|vectors?|updates|index(?:es)?|checkpoints?|communication)\b/i,
    { ...COST, metric: 'storage', phase: 'storage' },
  ],
  [/\b(?:prompts?|tokens?|contexts?|sequences?)\b/i, { ...COST, metric: 'compute' }],
  [/\b(?:suites?|data\w*|images?|corpora|corpus|videos?|benchmarks?|inputs?|text)\b/i, null],
]

/** “can be compressed by 40%”, “compressing it by 4x”: the model, where the sentence speaks of one, or what is named */
export const compressBy: ClaimPattern = {
  name: 'compress by',
  wording: wording('prune ~5 by amount'),
  read: (match) => {
    const named = compressedThing(match)
    return named ? ratioDrafts({ ...match, resource: null }, named, lessBy) : []
  },
}

function compressedThing({ reading: { tokens, items, text }, from, at }: Match): Named | null {
  if (!COMPRESS.test(tokens[items[from]!.from]!.text)) return null
  const between = text.slice(tokens[items[from]!.from]!.start, tokens[items[at]!.from]!.start)
  const other = OTHERS.find(([words]) => words.test(between))
  if (other) return other[1]
  return MODEL.test(text) ? SIZE : null
}
