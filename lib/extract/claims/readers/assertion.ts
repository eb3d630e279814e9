import type { Draft } from '../draft'
import type { Scene } from '../scene'
import { textBefore } from './ownership'

const AIM = /\b(?:to|for|towards?)\s+(?:(?:\p{L}+ly|further|also|both|either|simultaneously)\s+)*$/iu
/** A noun after "for" is wanted; after "to" it is reached ("leads to lower cost"). */
const FOR = /\b(?:for|towards?|for the (?:sake|purpose) of|in pursuit of)\s+(?:(?:\p{L}+ly|more|both)\s+)*$/iu
/** The second half of an aim: "to compress and |accelerate|". */
const AIM_BEFORE_AND = /\b(?:to|for)\s+(?:both\s+)?(?:[\p{L}-]+\s+){1,6}and\s+(?:\p{L}+ly\s+)?$/iu
/** "to" after these introduces what is reached, not what is sought. */
const REACHED =
  /\b(?:able|allow\w*|enabl\w+|help\w*|leads?|leading|shown|found|possible|used|uses?|using|employ\w*|leverag\w+|utiliz\w+|exploit\w*|adopts?|serves?|capable|learns?|proven|guaranteed|demonstrated|ability|effective|contributes?|easy|easier|advantages?|permit\w*|sufficient\w*|enough|first|supports?)\b[^,;]{0,80}$/i
const SENTENCE_AIM = /^(?:To|In order to|Aiming to|With the (?:aim|goal)|For the purpose)\b[^,]*$/
/** “we target achieving ...”, “the goal is ...”, “it is important to be ...”, “such methods often ...”: no result is told. */
const WANTED =
  /\b(?:we (?:target|seek|strive|want|wish|set out|attempt)|(?:goal|objective|aim|challenge|motivation) (?:(?:for|of) [^,;]{1,40} )?(?:is|was|of)|(?:need|needs|must|important|necessary|crucial|essential|desirable|critical)\b[^,;]{0,60}\b(?:to )?be|(?:users?|access) to|(?:need|necessary|crucial|essential|desirable|critical|important|imperative|call|demand|desire|room) (?:to|for)(?: \S+){0,2})\b[^,;]{0,60}$/i
/** “when fewer primitives are used”, “a natural way to build an even |faster| algorithm”, “better than with |smaller datasets|” */
const SETTING =
  /(?<!\beven )\b(?:when|if|whenever|unless)\s+(?:the |an? |there (?:is|are) )?(?:[\p{L}-]+ly )?$|\b(?:way|ways|how|desire|desirable|natural) to (?:\S+\s+){0,4}$|\bthe (?:higher|more|larger|stronger|greater|lower)\b[^,;]{0,40}, the $|\bmore and $|\bthan (?:those|that|ones?) (?:\S+\s+){1,3}$/iu
const USUAL =
  /\b(?:it|they|methods|models|approaches) (?:often|usually|typically|generally)\s+(?:\p{L}+\s+){0,3}$|\b(?:is|are|can be) (?:often|usually|typically|generally)\s+$/iu
/** Codes of verbs: only they can be aimed at ("to 4 bits" is no aim). */
const VERBS = 'diAEpuylmMf'
const QUESTION = /\?$/

/** Whether what is said is a result or a property, not an aim or a question. */
export function isAsserted(draft: Draft, { reading }: Scene): boolean {
  const before = textBefore(draft, reading)
  if (SENTENCE_AIM.test(before) || QUESTION.test(reading.text)) return false
  const tail = before.slice(-120)
  if (draft.quantity === null && (WANTED.test(tail) || USUAL.test(tail) || SETTING.test(tail))) return false
  const isVerb = VERBS.includes(reading.codes[draft.from]!)
  if (!isVerb) return draft.quantity !== null || !FOR.test(tail)
  const aim = AIM.exec(tail) ?? AIM_BEFORE_AND.exec(tail)
  return !aim || REACHED.test(tail.slice(0, aim.index))
}
