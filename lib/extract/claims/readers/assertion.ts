import type { Draft } from '../draft'
import type { Scene } from '../scene'
import { textBefore } from './ownership'

const AIM =
  /(?:^|\b)(?:in order )?(?:to|for|towards?|of|at)\s+(?:(?:\w+ly|further|also|both|simultaneously|and)\s+)*$/i
/** "to" after these introduces what is reached, not what is sought. */
const REACHED =
  /\b(?:able|allows?|allowing|enables?|enabling|helps?|helping|leads?|leading|shown|found|possible|used|uses|using|employs?|leverag\w+|utiliz\w+|exploit\w*|adopts?|serves?|capable|learns?|proven|guaranteed|known|demonstrated|ability|effective|us|it|them|model\w*|LLMs?|contributes?|easy|easier|appl\w+|way|combin\w+|reus\w+)\b[^,;]{0,60}$/i
const SENTENCE_AIM = /^(?:To|In order to|Aiming to|With the (?:aim|goal)|For the purpose)\b[^,]*$/
const QUESTION = /\?$/

/** Whether a claim without a number states a result or a property, not an aim or a question. */
export function isAsserted(draft: Draft, { reading }: Scene): boolean {
  const before = textBefore(draft, reading)
  if (SENTENCE_AIM.test(before) || QUESTION.test(reading.text)) return false
  const aim = AIM.exec(before)
  return (
    !aim ||
    !/(?:^|\s)(?:to|for|towards?)\s+(?:\w+\s+)*$/i.test(aim[0]) ||
    REACHED.test(before.slice(0, aim.index))
  )
}
