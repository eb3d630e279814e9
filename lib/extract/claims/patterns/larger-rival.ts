import type { ClaimPattern, Match } from '../draft'
import { SIZE } from '../pair-up'
import { moreBy } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const RIVAL =
  /\b(?:surpass\w*|outperform\w*|match\w*|exceed\w*|rival\w*|beat\w*|compar\w+|compet\w+|on par|better than|superior|parity|equivalent\w*)\b[^.;]*$/i
const LARGER = /^(?:larger|bigger|its|the|their|more|as)$/

/** “outperforms models 10x larger”, “matching LLMs with up to 9x more parameters”: the rival is the larger one */
export const largerRival: ClaimPattern = {
  name: 'larger rival',
  wording: wording('ratio ~1 more|determiner|word|as ~2 thing|suffix?'),
  read: (match) => {
    const { tokens, items, text } = match.reading
    const word = tokens[items[match.at + 1]!.from]!.text
    const before = text.slice(0, tokens[items[match.from]!.from]!.start)
    return LARGER.test(word) &&
      (match.quantity!.quantities[0]!.kind === 'factor' || /^(?:larger|bigger|more)$/.test(word)) &&
      RIVAL.test(before) &&
      isSize(match)
      ? ratioDrafts({ ...match, resource: null }, SIZE, (quantity) => moreBy(quantity))
      : []
  },
}

function isSize({ resource, reading, to }: Match): boolean {
  const last = reading.tokens[reading.items[to - 1]!.from]!.text
  if (resource && resource.resources.length > 0) return resource.resources[0]!.metric === 'model-size'
  return /^(?:larger|bigger|size|sizes|large|big)$/.test(last)
}
