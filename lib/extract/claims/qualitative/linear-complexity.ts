import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const LINEAR = /^(?:linear|sublinear|sub|near|logarithmic|linearithmic|quasi)$/
const HAS =
  /^(?:with|has|have|having|achiev\w*|enjoys?|only|even|attain\w*|at|maintain\w*|offers?|into|to|retain\w*)$/

/** “with only linear complexity”, “has linear computational complexity”; the kinds of others stand elsewhere */
export const linearComplexity: ClaimPattern = {
  name: 'linear complexity',
  wording: wording('word ~1 resource'),
  stems: ['complexit'],
  read: (match) => {
    const { tokens, items } = match.reading
    const at = items[match.from]!.from
    return LINEAR.test(tokens[at]!.text) &&
      match.resource!.resources.every(
        ({ metric }) => metric === 'cost' || metric === 'speed' || metric === 'memory',
      ) &&
      (!/^(?:near|sub|quasi)$/.test(tokens[at]!.text) || tokens[at + 1]?.text === 'linear') &&
      /^complexit/.test(tokens[match.resource!.to - 1]!.text) &&
      isReached(match, at)
      ? softDrafts(match)
      : []
  },
}

const isReached = ({ reading: { tokens } }: Match, at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ text }) => HAS.test(text))
