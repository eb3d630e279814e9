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

/** “removing tokens”, “eliminates redundant samples” are steps of a method, “avoids the complexity of GNNs” no price. */
function isPart({ reading: { lower, tokens }, resource }: Match): boolean {
  const words = lower.slice(tokens[resource!.from]!.start, tokens[resource!.to - 1]!.end)
  return /^(?:complexity|samples|instances|tokens|data|images|examples|pairs|videos|sentences|text|trajectories|steps)$/.test(
    words,
  )
}
