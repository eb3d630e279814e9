import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'
import { wordsFrom } from '../words-from'

const SPAN =
  /^(?:in|within|under) (?:(?:just|only|mere|merely|a|few|several|couple|matter|of) ){0,4}(?:milliseconds|seconds|minutes)\b(?![\s-]*(?:of|long|later|after|before|into|ahead)\b)/
const WORK =
  /\b(?:runs?|running|train\w*|finish\w*|complet\w*|converg\w*|comput\w*|generat\w*|reconstruct\w*|optimi[sz]\w*|solv\w*|infer\w*|produc\w*|render\w*|adapt\w*|fine-?tun\w*|attain\w*|obtain\w*|compress\w*|quanti[sz]\w*|search\w*|edit\w*|synthesi\w*|creat\w*|process\w*|learn\w*|customi[sz]\w*|estimat\w*|execut\w*|prun\w*|deploy\w*|perform\w*)\b[^,;]*$/
const PEOPLE = /\b(?:humans?|users|participants?|experts?)\b[^,;]{0,30}$/

/** “runs in minutes”, “can be attained within a few seconds”; clips, plans and gaps are measured in them too */
export const inMinutes: ClaimPattern = {
  name: 'in minutes',
  wording: wording('in|use|on'),
  stems: ['seconds', 'minutes'],
  read: (match) => {
    const span = wordsFrom(match, SPAN)
    if (!span) return []
    const { tokens, items, lower } = match.reading
    const { start } = tokens[items[match.from]!.from]!
    const before = lower.slice(Math.max(0, start - 120), start)
    return WORK.test(before) && !PEOPLE.test(before) ? [{ ...softDraft(SPEED), to: span.to }] : []
  },
}
