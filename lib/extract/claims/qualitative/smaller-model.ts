import type { ClaimPattern, Match } from '../draft'
import { softDrafts } from '../soft-draft'
import { wording } from '../wording'

const SMALLER = /^(?:smaller|lighter)$/
const RIVALS =
  /outperform|surpass|match|comparable|competitive|exceed|effective than|better than|superior|rival|on par/
/** “smaller models can surpass ...”: they themselves do it, within a few words. */
const RIVAL_THEMSELVES =
  /^[^,;.]{0,60}?\b(?:(?:can|to|also|even|consistently|often|either)\s+)*(?:outperform|surpass|match|rival|exceed|perform (?:better|comparabl|on par)|(?:are|is|be|achiev\w+|attain\w*|reach\w*)[^,;.]{0,40}\b(?:comparable|competitive|superior|better|on par))/
const USED =
  /\b(?:using|with|via|being|having|despite|through|into|as)\s+(?:(?:an?|the|its|only|much|significantly|substantially|considerably|far|even|while)\s+)*$/

/** “outperforms them using substantially smaller base models”, “smaller models surpass ...”; a small model as a mere part is none */
export const smallerModel: ClaimPattern = {
  name: 'smaller model',
  wording: wording('less ~2 model'),
  read: (match) => {
    const word = match.reading.tokens[match.reading.items[match.from]!.from]!.text
    return word === 'lighter' || (SMALLER.test(word) && isRival(match)) ? softDrafts(match) : []
  },
}

function isRival({ reading: { tokens, items, lower }, from, to }: Match): boolean {
  const before = lower.slice(0, tokens[items[from]!.from]!.start)
  const after = lower.slice(tokens[items[to - 1]!.to - 1]!.end)
  if (USED.test(before.slice(-60))) return RIVALS.test(lower)
  return !OBJECT.test(before.slice(-40)) && RIVAL_THEMSELVES.test(after)
}

/** What is done to, or better than, smaller models. */
const OBJECT =
  /\b(?:on|of|for|across|from|than|need for|outperforms?|enabl\w+|improv\w+)\s+(?:(?:the|all|specific|fine-tuned|different)\s+)*$/
