import type { Draft, Reading } from '../draft'
import { perReading } from '../per-reading'
import type { Scene } from '../scene'
import { isBackground } from './background'

/** Whose statement it is, and what kind: only `own` makes a claim. */
export type Ownership = 'own' | 'prior' | 'aim' | 'hypothetical' | 'negated'

const OWN =
  /\b(?:we|our|ours|us)\b|\b(?:this|the present) (?:paper|work|study|article|approach|method|framework|strategy|technique|design|model|system|architecture|procedure|scheme|algorithm|thesis)\b|\b(?:the )?proposed\b|\bherein\b|\bnovel\b|\b(?:experiment\w*|evaluations?|empirical\w*|results|benchmarks) (?:\w+ ){0,8}(?:show|demonstrate|reveal|confirm|indicate|validate|verify)/i
const OPENS_OWN =
  /\b(?:we|our)\b|\b(?:in )?this (?:paper|work|study|article)\b|\bthe proposed\b|\bis (?:proposed|introduced|presented)\b|\bherein\b|^(?:To|In order to) (?:address|tackle|overcome|solve|mitigate|bridge|fill|alleviate|resolve|this end)/i
const WE = /\b(?:we|our)\b/i
const PRIOR_SUBJECT =
  /^(?:(?:However|Yet|But|Moreover|While|Although|Though|Recently|Unfortunately|Currently|Nevertheless|Nonetheless|In contrast|Despite this|Meanwhile|Furthermore|Typically|Traditionally|Most|Many|Some|Several|Unlike|Despite)[, ]+)*(?:the |of |most |many |some |several |all |such |these )*(?:existing|previous|prior|current|conventional|traditional|recent|latest|standard|state-of-the-art|typical|popular|mainstream|classical|contemporary|available|common|earlier|today)\b/i
const DEFECT =
  /\b(?:however|unfortunately|suffers?|suffering|struggles?|prohibitive\w*|hinder\w*|bottlenecks?|impractical|infeasible|unsustainable|is challenging|remains? (?:a |an )?(?:challeng|open|difficult|expensive|costly|underexplored)|limitations?|drawbacks?|fails? to|come at the cost|at the expense)\b/i
const HOPE =
  /\bwe (?:invite|plan to)\b|\bfuture work\b|\b(?:we|authors) (?:hope|believe|envision|expect|anticipate|aim|hypothesi[sz]e|speculate|conjecture|argue)\b|\bpav(?:es?|ing) (?:the|a|a new) way\b|\bpromising (?:approach|direction|avenue|path|solution) (?:for|to|towards?)\b|\b(?:viable|practical) path\b|\bopens? (?:up )?(?:the |new )|\bfoundation (?:for|of) |\bstep toward|\b(?:will|can) (?:help|facilitate|inspire) (?:the )?(?:community|researchers|future)/i
const WHETHER =
  /\b(?:whether|investigat\w+ (?:if|how)|examin\w+ (?:if|how)|explor\w+ (?:if|how)|study (?:if|how)|ask if|question of)\b(?![^;]*\b(?:show|find|demonstrat|reveal|achiev))[^;]*$/i
/** “to predict whether it is zero, thereby reducing ...” */
const FOLLOWS =
  /\bwhether\b[^;]*,\s*(?:thereby|thus|hence|therefore|which|\w+(?:ly )?(?:reducing|saving|cutting|lowering|improving|achieving|yielding|resulting))\b/i
const RECENT_WORKS =
  /^(?:Although|While|Though|Despite|Whereas)\b[^,]*\b(?:recent|existing|previous|prior|these|current|traditional|conventional)\b[^,]*$/
/** “matches models trained with |30% of the labels|”: what the rival pays. */
const RIVAL_PAYS =
  /\b(?:than|compared (?:to|with)|same \w+ as|comparable to|similar to)\s+(?:(?!while|and|but)[^\s,;]+\s+){0,8}(?:with|using|trained (?:on|with)|requir(?:es|ed|ing))\s*$/i
const LIKE_RIVAL = /\b(?:same \w+ as|comparable to|similar to)\s+(?:(?!than|compared)[^\s,;]+\s+){1,9}$/i
/** “faster than DreamFusion (reportedly taking |1.5 hours|”: the rival's own figure. */
const RIVAL_IN_BRACKETS =
  /\b(?:than|compared (?:to|with))\s+[^,;()]{1,60}\((?:(?:reportedly|taking|takes|needs?|needing|requires?|requiring|about|around|[~∼≈])\s*)*$/i
const CONDITIONAL =
  /\b(?:may|might|would|potentially|potential (?:to|for)|hope to|should|promises? to|expected to|aims? to|aim is to|goal is to|aiming to|target(?:s|ing)? (?:at|on)|goal of|seeks? to|intended to|attempts? to|in an attempt|designed to)\s+(?:\S+\s+){0,5}$/i
/** Without a number "could" mostly tells what was seen to work. */
const COULD = /\bcould\s+(?:\S+\s+){0,5}$/i
const SEEN =
  /\b(?:shows?|shown|demonstrat(?:e|es|ed)|found|we find|observed?|reported|experiments?|results|comparisons?|evaluations?)\b/i
const NEGATED =
  /\b(?:not(?! only)|cannot|can't|doesn't|do not|does not|did not|never|fails? to|unable to|rather than|little to no|hardly|rarely|no longer)\s+(?:\S+\s+){0,3}$/i
/** “with or |without labels|” */
const EITHER_WAY = /\bwith (?:or|and) without\b/i
const OTHERS_CLAUSE =
  /\b(?:while|whereas|unlike|although|but) (?:the )?(?:existing|previous|prior|current|conventional|traditional|recent|state-of-the-art|other|most|many|these|they|baselines?|competing|full)\b[^,;]*$/i

/** The paper speaks of itself by the middle, whatever words it uses. */
const LATEST = 0.5

/** Index of the sentence in which the paper begins to speak of itself; what comes before is background. */
export function ownStart(texts: string[], title: string): number {
  const name = title.includes(':') ? title.slice(0, title.indexOf(':')).trim() : ''
  const start = texts.findIndex((text) => OPENS_OWN.test(text) || (isName(name) && text.includes(name)))
  return start < 0 ? 0 : Math.min(start, Math.floor(LATEST * texts.length))
}

/** Whether anything in a sentence may be the paper's own; `isBefore`: it stands before the paper speaks of itself. */
export function mayBeOwn(text: string, isBefore: boolean): boolean {
  if (!OWN.test(text)) return !isBefore && !PRIOR_SUBJECT.test(text) && !DEFECT.test(text)
  return !PRIOR_SUBJECT.test(text) || WE.test(text)
}

const isName = (name: string): boolean => name.length > 2 && name.split(/\s+/).length <= 3

/** Readings of what is used: behind a rival's name it is the rival's. */
const PAID = new Set([
  'part of',
  'part resource',
  'only a part',
  'and a part',
  'counted',
  'absolute',
  'absolute of',
])

export function ownershipOf(draft: Draft, { reading }: Scene): Ownership {
  const before = textBefore(draft, reading)
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(', but '), before.lastIndexOf('. ')) + 1,
  )
  if ((WHETHER.test(clause) && !FOLLOWS.test(clause)) || HOPE.test(before)) return 'hypothetical'
  if (RECENT_WORKS.test(before)) return 'prior'
  if (draft.quantity === null && isBackground(before, reading, isOwn(reading))) return 'prior'
  if (draft.quantity && PAID.has(draft.pattern) && isPaidByRival(draft, reading)) return 'prior'
  if (draft.ratio === null && draft.quantity && RIVAL_IN_BRACKETS.test(beforeQuantity(draft, reading)))
    return 'prior'
  if (CONDITIONAL.test(clause.slice(-90))) return 'hypothetical'
  if (draft.quantity && COULD.test(clause.slice(-90)) && !SEEN.test(before)) return 'hypothetical'
  if (draft.quantity === null && isEitherWay(reading)) return 'negated'
  if (draft.pattern !== 'without increase' && NEGATED.test(clause.slice(-60))) return 'negated'
  if (isOfOthers(reading) && !WE.test(before)) return 'prior'
  if (OTHERS_CLAUSE.test(clause)) return 'prior'
  return 'own'
}

/** “comparable to fine-tuning with only |5% of the parameters|” is one's own; “than networks with only three channels” is not. */
function isPaidByRival(draft: Draft, reading: Reading): boolean {
  const before = beforeQuantity(draft, reading)
  const { only, below } = reading.items[draft.at]!
  return RIVAL_PAYS.test(before) && !((only || below) && LIKE_RIVAL.test(before))
}

const isOwn = perReading(({ text }) => OWN.test(text))
const isEitherWay = perReading(({ text }) => EITHER_WAY.test(text))
const isOfOthers = perReading(({ text }) => PRIOR_SUBJECT.test(text))
/** What is further off says nothing of a claim, and would make many claims in a sentence costly. */
const WINDOW = 300

/** The words before a claim, back to the start of its sentence or as far as they matter. */
export function textBefore(draft: Draft, { text, tokens, items }: Reading): string {
  const end = tokens[items[Math.min(draft.from, draft.at)]!.from]!.start
  return text.slice(Math.max(0, end - WINDOW), end)
}

/** The words before the quantity itself, its verb or preposition included. */
function beforeQuantity(draft: Draft, { text, tokens, items }: Reading): string {
  const end = tokens[items[draft.at]!.from]!.start
  return text.slice(Math.max(0, end - WINDOW), end)
}
