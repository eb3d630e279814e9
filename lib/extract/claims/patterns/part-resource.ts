import type { ClaimPattern, Match } from '../draft'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “with 5% Tulu3 data”, “only 0.1% trainable parameters”, “with 5% retained tokens” */
export const partResource: ClaimPattern = {
  name: 'part resource',
  wording: wording('uses ~2 part use? ~3 resource'),
  read: (match) => (isOverhead(match) || isApart(match) ? [] : ratioDrafts(match, null, partLeft)),
}

/** “incurs 4% overhead”, “2% additional FLOPs” are what comes on top. */
const isOverhead = ({ reading: { tokens, codes }, resource, at, to }: Match): boolean =>
  /[Xm]/.test(codes.slice(at + 1, to)) ||
  /^(?:extra|additional|added)$/.test(tokens[resource!.from]!.text) ||
  /^overheads?$/.test(tokens[resource!.to - 1]!.text)

const KEPT = /^(?:retained|kept|used|required|stored|updated|tuned|trained|activating)$/

/** “a precision of 95% using samples”: the verb begins something else. */
const isApart = ({ reading: { tokens, items, codes }, at }: Match): boolean =>
  codes[at + 1] === 'u' && !KEPT.test(tokens[items[at + 1]!.from]!.text)
