import type { ClaimPattern } from '../draft'
import { COST } from '../pair-up'
import { wording } from '../wording'

const SINGLE = /\b(?:a single|one|single)\b.*\bgpu$/i

/** “trained on a single GPU”, “on a single NVIDIA 2080 Ti GPU”; “On a single H100, ...” opens a setting */
export const singleGpu: ClaimPattern = {
  name: 'single GPU',
  wording: wording('in|on|use ...5 gpus|resource'),
  read: ({ reading, from, to }) => {
    const { tokens, items, text } = reading
    const words = text.slice(tokens[items[from]!.from]!.start, tokens[items[to - 1]!.to - 1]!.end)
    if (from === 0 || !SINGLE.test(words) || words.length > 60) return []
    return [{ metric: COST.metric, phase: null, absolute: 1, unit: 'GPU', bound: 'exact' }]
  },
}
