import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “eliminates redundant computation”, “avoids the memory overhead” */
export const eliminates: ClaimPattern = {
  name: 'eliminates',
  wording: wording('eliminate ~3 resource'),
  read: (match) =>
    match.resource!.resources.every(
      ({ better, metric }) =>
        better === 'less' && metric !== 'parameters' && metric !== 'model-size' && metric !== 'speed',
    ) && !isPart(match)
      ? softDrafts(match)
      : [],
}

/** “removing tokens”, “removes noisy interactions” are steps of a method, “avoids the complexity of GNNs” no price. */
function isPart({ reading: { lower, tokens }, resource }: Match): boolean {
  const words = lower.slice(tokens[resource!.from]!.start, tokens[resource!.to - 1]!.end)
  return resource!.resources.some(({ metric }) => metric === 'data')
    ? !LABOUR.test(words)
    : /^(?:complexity|tokens|steps)$/.test(words)
}
const LABOUR = /annotat|label|supervis|human|manual|expert|effort|feedback/
