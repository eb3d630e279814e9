import type { ClaimPattern, Match } from '../draft'
import { SPEED } from '../pair-up'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

/** “notably faster”, “faster training”, “converges faster” */
export const isFaster: ClaimPattern = {
  name: 'is faster',
  wording: wording('faster ~1 resource|modifier?'),
  read: (match) =>
    isKind(match)
      ? []
      : softDrafts(
          { ...match, resource: null },
          {
            ...SPEED,
            phase: match.resource?.entry?.modifier?.phase ?? match.resource?.resources[0]?.phase ?? null,
          },
        ),
}

/** “GPU-accelerated routing”, “accelerated gradient methods” name kinds, “FROSS (Faster-than-Real-Time ...)” a method. */
function isKind({ reading: { tokens, items }, from, to }: Match): boolean {
  const { from: at } = items[from]!
  const { text, glued, surface } = tokens[at]!
  if (text === 'accelerated')
    return (
      glued ||
      ((to - from < 2 || tokens[items[to - 1]!.from]!.text === 'gradient') &&
        !DONE.test(tokens[at - 1]?.text ?? ''))
    )
  return /^F/.test(surface) && tokens[at + 1]?.glued === true
}
const DONE = /^(?:is|are|be|been|being|was|were|further|significantly|greatly|substantially)$/
