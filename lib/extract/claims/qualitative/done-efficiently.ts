import type { ClaimPattern } from '../draft'
import { COST } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'

const DONE =
  /^(?:comput|solv|train|run|runs|running|generat|deploy|optimi|sampl|updat|fine|execut|infer|process|estimat|evaluat|scale|scales|adapt|render|search|stor)/
const IS = /^(?:be|is|are|can|to|runs?|running|scales?|easily|also|and)$/

/** “can be computed efficiently”, “runs efficiently on CPUs” */
export const doneEfficiently: ClaimPattern = {
  name: 'done efficiently',
  wording: wording('use|word|modifier|resource|do efficient'),
  stems: ['efficiently'],
  read: (match) => {
    const { tokens, items } = match.reading
    const first = items[match.from]!
    const verb = tokens[first.to - 1]!.text
    const before = tokens[first.from - 1]?.text ?? ''
    return tokens[items[match.to - 1]!.from]!.text === 'efficiently' &&
      DONE.test(verb) &&
      (IS.test(before) || /^(?:runs?|scales?)$/.test(verb))
      ? [softDraft(COST)]
      : []
  },
}
