import type { ClaimPattern, Match } from '../draft'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “with 5% Tulu3 data”, “only 0.1% trainable parameters”, “half the memory” */
export const partResource: ClaimPattern = {
  name: 'part resource',
  wording: wording('uses ~2 part use? ~3 resource'),
  read: (match) => (isOverhead(match) ? [] : ratioDrafts(match, null, partLeft)),
}

/** “incurs 4% overhead”, “2% additional FLOPs” are what comes on top. */
const isOverhead = ({ reading: { tokens, codes }, resource, at, to }: Match): boolean =>
  /[Xm]/.test(codes.slice(at + 1, to)) ||
  /^(?:extra|additional|added)$/.test(tokens[resource!.from]!.text) ||
  /^overheads?$/.test(tokens[resource!.to - 1]!.text)
