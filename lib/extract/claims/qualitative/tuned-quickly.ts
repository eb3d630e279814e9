import type { ClaimPattern } from '../draft'
import { SPEED } from '../pair-up'
import { softDraft } from '../soft-draft'
import { wording } from '../wording'

const QUICKLY = /^(?:quickly|rapidly|swiftly)$/
const VERB = /^(?:train|fine|tun|adapt|converg|run|comput|generat|optimi|learn|process|finetun|execut|infer)/

/** “can be fine-tuned quickly”, “converges rapidly” */
export const tunedQuickly: ClaimPattern = {
  name: 'tuned quickly',
  wording: wording('use|modifier|word ~1 fast'),
  read: (match) => {
    const words = match.reading.items
      .slice(match.from, match.to)
      .map((item) => match.reading.tokens[item.from]!.text)
    return VERB.test(words[0]!) &&
      !words.some((word) => /^(?:is|are|as|has)$/.test(word)) &&
      QUICKLY.test(words.at(-1)!)
      ? [softDraft(SPEED)]
      : []
  },
}
