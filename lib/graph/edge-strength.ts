/** Two nodes among `papers` papers: in `a` and `b` of them, `together` in both. */
export interface Meeting {
  together: number
  a: number
  b: number
  papers: number
}

export interface EdgeStrength {
  /** Papers with both, were the two independent. */
  expected: number
  /** Association strength c / (a b) times papers: how many times as often as by chance (Van Eck, Waltman 2009). */
  timesExpected: number
  association: number
  /** ln of timesExpected; -Infinity of two that never meet. */
  pmi: number
  /** PMI over its largest value, -1 to 1 (Bouma 2009). Rare pairs still come out high: keep a floor and a test. */
  npmi: number
  jaccard: number
  cosine: number
}

/** How strongly two nodes belong together, by every measure offered; a, b and papers must be positive. */
export function edgeStrength({ together, a, b, papers }: Meeting): EdgeStrength {
  const expected = (a / papers) * b
  const pmi = Math.log((papers * together) / (a * b))
  return {
    expected,
    timesExpected: (papers * together) / (a * b),
    association: together / (a * b),
    pmi,
    npmi: normalised(pmi, together / papers),
    jaccard: together / (a + b - together),
    cosine: together / Math.sqrt(a * b),
  }
}

/** The limits where the formula divides nothing by nothing: never together -1, together in every paper 1. */
function normalised(pmi: number, share: number): number {
  if (share === 0) return -1
  return share === 1 ? 1 : pmi / -Math.log(share)
}
