import type { ClaimPattern, Draft, Match } from '../draft'
import { isOnTop } from '../on-top'
import { partLeft } from '../ratio'
import { ratioDrafts } from '../ratio-drafts'
import { wording } from '../wording'

/** “only 1/10 of the parameters”, “less than 1% of the data”, “half the memory”: the cue is in the quantity */
export const onlyPart: ClaimPattern = {
  name: 'only a part',
  wording: wording('part of? ~4 resource'),
  read: (match) =>
    !isLittle(match) ? [] : isLittleOnTop(match) ? overheads(match) : ratioDrafts(match, null, partLeft),
}

/** “more than half of the data is wrong” says nothing of a saving; “half the memory” does. */
function isLittle({ quantity, reading, at }: Match): boolean {
  if (quantity!.below || quantity!.only) return true
  return (
    quantity!.quantities[0]!.kind === 'share' &&
    quantity!.bound !== 'at_least' &&
    reading.codes[at + 1] !== 'o'
  )
}

/** What is added is little. Added parameters are all that is tuned. */
const isLittleOnTop = (match: Match): boolean =>
  match.quantity!.quantities[0]!.kind === 'percent' &&
  match.resource!.resources.some(({ metric }) => metric !== 'parameters' && metric !== 'model-size') &&
  isOnTop(match)

const overheads = ({ quantity, resource }: Match): Partial<Draft>[] =>
  resource!.resources.map(({ metric, phase }) => {
    const one = quantity!.quantities[0]!
    return { metric, phase, quantity: one, absolute: one.high ?? one.low, unit: '%' }
  })
