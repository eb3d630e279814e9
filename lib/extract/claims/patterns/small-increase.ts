import type { Metric } from '#lib/paper'
import type { ClaimPattern, Match } from '../draft'

/** “an overhead of less than 7%”, “increasing latency by only 5%”, “only a 2.5% increase in storage”, “only 5% more compute”: what is added is told as little */
export const smallIncrease: ClaimPattern = {
  name: 'small increase',
  wording:
    /(?:i[zxM]{0,3})?(?<r>R)(?:[xou]{1,2}|b)(?<q>P)|(?<q2>P)[x]?(?:[iI][no][zxMSe]{0,3}|m[zxMSe]{0,2})(?<r2>R)/dg,
  read: (match) => {
    const item = match.quantity ?? match.second
    const one = item?.quantities[0]
    const isLittle = item?.only || item?.below
    if (!one || one.kind !== 'percent' || !isLittle || !isAdded(match)) return []
    const grows = match.reading.codes[match.from] === 'i'
    return match.resource!.resources.flatMap(({ metric, phase, better }) =>
      better === 'less' && (grows || !OF_ITSELF.has(metric))
        ? [{ metric, phase, quantity: one, absolute: one.high ?? one.low, unit: '%' }]
        : [],
    )
  },
}

/** Parameters and labels that are added may be all that is needed. */
const OF_ITSELF = new Set<Metric>(['parameters', 'model-size', 'data'])

/** Behind its amount a resource is said to grow; before it the word must be “overhead”. */
const isAdded = ({ reading: { tokens, codes }, resource, from, to }: Match): boolean =>
  /[iIm]/.test(codes.slice(from, to)) || /^overheads?$/.test(tokens[resource!.to - 1]!.text)
