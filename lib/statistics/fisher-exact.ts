import { logFactorial } from './log-factorial'

/** Two labels among `papers`: on `a` and `b` of them, `together` on both. */
export interface Pair {
  together: number
  a: number
  b: number
  papers: number
}

/** One-sided p of Fisher's exact test: chance that two independent labels meet as often or more often (hypergeometric tail). */
export function fisherExact({ together, a, b, papers }: Pair): number {
  const least = Math.max(0, a + b - papers)
  const most = Math.min(a, b)
  if (together <= least) return 1
  if (together > most) return 0
  const mode = Math.floor(((a + 1) * (b + 1)) / (papers + 2))
  const ratio = (x: number) => ((a - x) * (b - x)) / ((x + 1) * (papers - a - b + x + 1))
  if (together > mode) return Math.min(1, tail(together, most, ratio) * density(together, { a, b, papers }))
  const below = tail(together - 1, least, (x) => 1 / ratio(x - 1))
  return Math.max(0, 1 - below * density(together - 1, { a, b, papers }))
}

/** 1 + r(x) + r(x) r(x +- 1) + ... from x away from the mode, where terms only fall, until they no longer count. */
function tail(from: number, to: number, ratio: (x: number) => number): number {
  const step = to < from ? -1 : 1
  let [sum, term] = [1, 1]
  for (let x = from; x !== to && term > sum * 1e-16; x += step) {
    term *= ratio(x)
    sum += term
  }
  return sum
}

function density(x: number, { a, b, papers }: Omit<Pair, 'together'>): number {
  const choose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k)
  return Math.exp(choose(a, x) + choose(papers - a, b - x) - choose(papers, b))
}
