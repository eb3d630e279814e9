/** A claim that a reader held against its sentence; `cause` says why it is wrong. */
export interface JudgedClaim {
  /** Id of its paper, and its place among the paper's claims. */
  claim: string
  confidence: number
  quantified: boolean
  right: boolean
  cause: string | null
}

export interface TallyLine {
  of: string
  claims: number
  right: number
  /** Mean confidence: what the share of right ones should be. */
  confidence: number
}

/** How many claims say what their sentence says: of all drawn, with and without a number, and of those `shown` from a confidence on. */
export function tallyOf(judged: JudgedClaim[], shown: number): TallyLine[] {
  const line = (of: string, keep: (claim: JudgedClaim) => boolean): TallyLine => {
    const kept = judged.filter(keep)
    const promised = kept.reduce((sum, { confidence }) => sum + confidence, 0) / kept.length
    return {
      of,
      claims: kept.length,
      right: kept.filter(({ right }) => right).length,
      confidence: Number(promised.toFixed(2)),
    }
  }
  return [
    line('all drawn', () => true),
    line('with a number', ({ quantified }) => quantified),
    line('without a number', ({ quantified }) => !quantified),
    line('among those shown', ({ confidence }) => confidence >= shown),
  ]
}
