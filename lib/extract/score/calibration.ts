import { isQuantified, type LabelledClaim } from './labelled'

/** How sure a pattern is: `right` of `read` claims agree with gold, drawn towards the rate of its kind. */
export interface Calibrated {
  id: string
  confidence: number
  right: number
  read: number
}

interface Tally {
  right: number
  read: number
}

/** As many claims of its kind weigh as much as what was seen of a pattern itself (add-k smoothing). */
const PRIOR_WEIGHT = 6
/**
 * Rules were mended on these papers, so that less is to be expected of others: set so that the mean confidence of the
 * claims judged by reading comes near the share of them that is right (`npm run tally` prints both).
 */
const OPTIMISM = 0.93

/** Confidence of each pattern from judged claims: mean of a beta-binomial whose prior is the rate of its kind. */
export function calibrated(
  judged: Iterable<[LabelledClaim, boolean]>,
  patterns: ReadonlyMap<string, 'ratio' | 'qualitative'>,
): Calibrated[] {
  const byPattern = new Map<string, Tally>()
  const byKind = new Map<string, Tally>()
  for (const [claim, right] of judged) {
    count(byPattern, claim.pattern ?? '', right)
    count(byKind, kindOf(claim), right)
  }
  return [...patterns].map(([id, kind]) => {
    const own = byPattern.get(id) ?? { right: 0, read: 0 }
    const rate = rateOf(byKind.get(kind))
    const mean = (own.right + PRIOR_WEIGHT * rate) / (own.read + PRIOR_WEIGHT)
    return { id, confidence: Number((OPTIMISM * mean).toFixed(2)), ...own }
  })
}

const kindOf = (claim: LabelledClaim): string => (isQuantified(claim) ? 'ratio' : 'qualitative')

const rateOf = (tally: Tally | undefined): number => (tally ? tally.right / tally.read : 0)

function count(tallies: Map<string, Tally>, key: string, right: boolean): void {
  const { right: known, read } = tallies.get(key) ?? { right: 0, read: 0 }
  tallies.set(key, { right: known + (right ? 1 : 0), read: read + 1 })
}
