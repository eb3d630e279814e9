import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “extreme parameter efficiency”, “remarkable inference speed” */
export const highEfficiency: ClaimPattern = {
  name: 'high efficiency',
  wording: wording('great ~1 resource'),
  read: (match) =>
    match.resource!.resources.every(
      ({ better, id }) =>
        better === 'more' &&
        id !== 'batch' &&
        id !== 'compression' &&
        !isCompound(match) &&
        (id !== 'efficiency' || !isFaint(match)),
    )
      ? softDrafts(match)
      : [],
}

/** “with high efficiency” is self-praise, “remarkable efficiency” and “significant training efficiency” are results. */
const isFaint = ({ reading: { tokens, items }, from, resource }: Match): boolean =>
  resource!.to - resource!.from === 1 &&
  /^(?:high|strong|promising|good|great|significant)$/.test(tokens[items[from]!.from]!.text)

/** “a high-throughput pipeline” names a kind. */
const isCompound = ({ reading: { tokens }, resource }: Match): boolean => tokens[resource!.from]!.glued
