import { benjaminiHochberg } from './benjamini-hochberg'
import { fisherExact, type Pair } from './fisher-exact'

/** Each candidate pair with its p (Fisher, one-sided) and q (Benjamini-Hochberg over all the candidates given), in the order given. */
export function significantPairs<T extends Pair>(candidates: readonly T[]): (T & { p: number; q: number })[] {
  const ps = candidates.map(fisherExact)
  const qs = benjaminiHochberg(ps)
  return candidates.map((pair, i) => ({ ...pair, p: ps[i]!, q: qs[i]! }))
}
