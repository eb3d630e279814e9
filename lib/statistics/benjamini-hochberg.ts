/**
 * q of each p, in the order given: the smallest share of false discoveries at which it would be called (Benjamini, Hochberg 1995).
 * `tests` counts those too whose p is 1 and not given.
 */
export function benjaminiHochberg(ps: readonly number[], tests = ps.length): number[] {
  const order = ps.map((_, i) => i).sort((a, b) => ps[b]! - ps[a]!)
  const qs = new Array<number>(ps.length)
  let least = 1
  order.forEach((i, larger) => {
    least = Math.min(least, ps[i]! * (tests / (ps.length - larger)))
    qs[i] = least
  })
  return qs
}
