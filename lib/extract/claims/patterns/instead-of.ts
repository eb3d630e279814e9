import type { ClaimPattern, Match } from '../draft'
import { pairDraft } from '../pair-draft'
import { wording } from '../wording'

/** “5.2 million learnable parameters (as opposed to the 71.1 million”, “25 min vs 2 h” */
export const insteadOf: ClaimPattern = {
  name: 'instead of',
  wording: wording('unit|number ~3 resource? ...4 open? than ~3 unit|number'),
  read: (match) => (hasOther(match) || isRate(match) ? [] : pairDraft(match, true)),
}

/** “258 bytes per 32 tokens compared to 262KB”: the number counts what it is paid for. */
const isRate = ({ reading: { tokens, items }, at }: Match): boolean =>
  /^(?:per|every|each)$/.test(tokens[items[at]!.from - 1]?.text ?? '')

/** “10 datasets (54.1 vs. 53.9)”: a number between belongs to another pair. */
const hasOther = ({ reading: { codes }, at, to }: Match): boolean => codes.slice(at + 1, to - 1).includes('N')
