import { isQuantified, type Labelled, type LabelledClaim } from './labelled'
import { matched } from './same'
import { sameMetric, sameQuantity } from './score-claims'

/** Claims of one confidence band, and how many of them gold has too. */
export interface Band {
  from: number
  claims: number
  right: number
}

const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9]

/** Does confidence mean what it says? Right means: same value where there is one, else same metric and sentence. */
export function reliabilityOf(gold: Labelled[], predicted: Map<string, Labelled>): Band[] {
  const bands = BANDS.map((from): Band => ({ from, claims: 0, right: 0 }))
  for (const [claim, right] of judged(gold, predicted)) {
    const band = bands.findLast(({ from }) => (claim.confidence ?? 0) >= from) ?? bands[0]!
    band.claims++
    if (right) band.right++
  }
  return bands
}

/** Every predicted claim with whether gold agrees. */
export function* judged(
  gold: Labelled[],
  predicted: Map<string, Labelled>,
): Generator<[LabelledClaim, boolean]> {
  for (const paper of gold) {
    const claims = predicted.get(paper.id)?.claims ?? []
    for (const quantified of [true, false]) {
      const wanted = (paper.claims ?? []).filter((claim) => isQuantified(claim) === quantified)
      const given = claims.filter((claim) => isQuantified(claim) === quantified)
      const { pairs, extra } = matched(wanted, given, quantified ? sameQuantity : sameMetric)
      for (const [, claim] of pairs) yield [claim, true]
      for (const claim of extra) yield [claim, false]
    }
  }
}
