import type { ClaimPattern, Match } from '../draft'
import { leftOver, lessBy, moreBy } from '../ratio'
import type { Quantity } from '../quantity'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

const REACH = 12
const SMALL_PART = 30
const LESS = /[dDlp][^;ViIT]*$/
const BETTER = /^(?:improv|enhanc|better|optimi|efficient)/

/** “improves accuracy (up to 5.8%) and speed (up to 3x)”, “reduces latency (by 30%)”: the number follows in brackets */
export const resourceInBrackets: ClaimPattern = {
  name: 'resource in brackets',
  wording: wording('resource open by? amount close|on'),
  read: (match) => {
    const less = isLessened(match)
    if (less === null) return []
    return ratioDrafts(match, null, (quantity, { better, metric }) => {
      if (better === 'more') return less ? null : moreBy(quantity)
      if (isShareLeft(match, quantity)) return leftOver(quantity)
      return less || (metric !== 'data' && isBettered(match)) ? lessBy(quantity) : null
    })
  },
}

/** Whether a word of less or of more governs the resource; null where neither does. */
function isLessened({ reading: { codes }, from }: Match): boolean | null {
  const before = codes.slice(Math.max(0, from - REACH), from)
  if (LESS.test(before)) return true
  return /[imIe][^;VT]*$/.test(before) ? false : null
}

/** “fewer parameters (0.9%-18%)”: a small part behind "fewer" is what is left. */
const isShareLeft = ({ reading: { codes }, from, to }: Match, quantity: Quantity): boolean =>
  quantity.kind === 'percent' &&
  (quantity.high ?? quantity.low) < SMALL_PART &&
  !codes.slice(from, to).includes('b') &&
  /[lLj]z?$/.test(codes.slice(0, from))

const isBettered = ({ reading: { tokens, items }, from }: Match): boolean =>
  items.slice(Math.max(0, from - REACH), from).some((item) => BETTER.test(tokens[item.from]!.text))
