import { SHOWN_CONFIDENCE, type Claim } from '#lib/paper'
import { METRIC_WORDS } from '../../claims/metric-words'
import { written } from '../../claims/written'
import { ratio } from '../../format'
import type { Reading } from './reading'

/** A paper's claims, and the costs that it says get worse, marked at the words that hold the quantity. */
export const claimReadings = (claims: Claim[], regressions: Claim[]): Reading[] => [
  ...claims.map((claim, i) => reading(claim, 'Claim', `claim-${i}`)),
  ...regressions.map((claim, i) => reading(claim, 'Cost', `cost-${i}`)),
]

function reading(claim: Claim, kind: 'Claim' | 'Cost', key: string): Reading {
  const number = claim.ratio !== null || claim.absolute !== null
  return {
    key,
    kind,
    role: [
      METRIC_WORDS[claim.metric].tab.toLowerCase(),
      ...(number ? [] : [claim.phase !== claim.metric && claim.phase, 'without a number']),
    ]
      .filter(Boolean)
      .join(', '),
    name: nameOf(claim, kind),
    details: detailsOf(claim),
    look: number ? 'quantity' : 'claim',
    colour: null,
    again: false,
    filter: null,
    in: 'abstract',
    start: claim.raw_start,
    end: claim.raw_end,
  }
}

function nameOf(claim: Claim, kind: 'Claim' | 'Cost'): string {
  const { tab, better } = METRIC_WORDS[claim.metric]
  if (claim.ratio === null)
    return claim.absolute === null ? `${tab}, without a number` : `${tab}: ${written(claim)}`
  return kind === 'Cost' ? `${tab} ${written(claim)}, worse` : `${written(claim)} ${better}`
}

const BOUND_WORDS = {
  exact: 'exact',
  up_to: 'up to',
  at_least: 'at least',
  average: 'on average',
  about: 'about',
} as const

function detailsOf(claim: Claim): string[] {
  return [
    claim.bound && BOUND_WORDS[claim.bound],
    claim.phase,
    claim.nature === 'counted' && claim.ratio !== null && 'counted, not measured',
    claim.ratio_other !== null && `ambiguous, may also mean ${ratio(claim.ratio_other)}`,
    claim.baseline && `against ${claim.baseline}`,
    claim.condition,
    claim.quality && `quality ${claim.quality}`,
    claim.confidence < SHOWN_CONFIDENCE && 'doubtful, left out of all counts',
  ].filter((detail): detail is string => Boolean(detail))
}
