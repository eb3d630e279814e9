import type { ClaimPattern, Match } from '../draft'
import { SIZE } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'

/** “replaced by a more lightweight network” */
export const moreLightweight: ClaimPattern = {
  name: 'more lightweight',
  wording: wording('more light'),
  read: (match) => (isModel(match) ? [softDraft(SIZE)] : []),
}

const MODEL =
  /^(?:\S+ )?(?:\S+ )?(?:models?|networks?|architectures?|structures?|modules?|backbones?|encoders?|decoders?|students?|detectors?|alternatives?|than|\()/

/** “more compact representations”, “a more compact way” speak of no model. */
function isModel({ reading: { tokens, items, lower }, to }: Match): boolean {
  const last = tokens[items[to - 1]!.to - 1]!
  return last.text !== 'compact' || MODEL.test(lower.slice(last.end).trimStart())
}
