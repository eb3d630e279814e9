import type { ClaimPattern } from '../draft'

/** “with small parameter overhead (3%)”, “a negligible 3.7% FLOPs overhead”, “a negligible increase in memory (1%)”: the amount of what is told as little */
export const littleOverhead: ClaimPattern = {
  name: 'little overhead',
  wording: /L(?:[iI]n)?[zxXMSe]{0,2}(?<r>R)\(?(?<q>P)|Lx?(?<q2>P)[zxM]{0,2}(?<r2>R)/dg,
  read: ({ quantity, second, resource, reading: { tokens, codes }, from, to }) => {
    const one = (quantity ?? second)!.quantities[0]!
    const isAdded =
      /[iI]n/.test(codes.slice(from, to)) || /^(?:overheads?|costs?)$/.test(tokens[resource!.to - 1]!.text)
    if (!isAdded) return []
    return resource!.resources.flatMap(({ metric, phase, better }) =>
      better === 'less' ? [{ metric, phase, quantity: one, absolute: one.high ?? one.low, unit: '%' }] : [],
    )
  },
}
