import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'

const QUICKLY = /^(?:quickly|rapidly|swiftly)$/
const WORK =
  /^(?:adapt|converg|train|fine|finetun|generat|comput|infer|locat|find|solv|bootstrap|reconstruct|render|learn|retriev|process|search|personaliz|customiz|optimiz)/
const ENABLED = /\b(?:can|able|abil\w+|enabl\w+|allow\w*|help\w*|could|capab\w+)\b[^,;]{0,60}$/

/** “can quickly adapt to other tasks”, “enables it to rapidly converge”; “to quickly adapt, ...” is sought */
export const quicklyDone: ClaimPattern = {
  name: 'quickly done',
  wording: wording('fast word|use|modifier'),
  stems: ['quickly', 'rapidly', 'swiftly'],
  read: (match) => {
    const { tokens, items, lower } = match.reading
    const quickly = tokens[items[match.from]!.from]!
    const verb = tokens[items[match.to - 1]!.from]!.text
    return QUICKLY.test(quickly.text) &&
      WORK.test(verb) &&
      ENABLED.test(lower.slice(Math.max(0, quickly.start - 90), quickly.start))
      ? [softDraft(SPEED)]
      : []
  },
}
