import { isQuantified, type LabelledClaim } from './labelled'
import type { Outcome } from './outcome'
import { matched, sameSentence, sameText, sameValue, type Pairs } from './same'

type Claims = LabelledClaim[]

/** Scores a paper's claims: quantified ones by value, all by metric and sentence, fields on the quantified found. */
export function scoreClaims(
  outcome: Outcome,
  id: string,
  { gold, predicted }: { gold: Claims; predicted: Claims },
): void {
  const quantified = matched(gold.filter(isQuantified), predicted.filter(isQuantified), sameQuantity)
  tally(outcome, 'claims: quantified', quantified)
  for (const claim of quantified.missed) outcome.complain(`${id} claim missed: ${shown(claim)}`)
  for (const claim of quantified.extra) outcome.complain(`${id} claim extra: ${shown(claim)}`)
  for (const pair of quantified.pairs) scoreFields(outcome, pair)
  tally(outcome, 'claims: metric and sentence', matched(gold, predicted, sameMetric))
  const without = (claims: Claims) => claims.filter((claim) => !isQuantified(claim))
  const soft = matched(without(gold), without(predicted), sameMetric)
  tally(outcome, 'claims: qualitative', soft)
  for (const { metric, raw } of soft.missed)
    outcome.complain(`${id} qualitative claim missed: ${metric} «${raw}»`)
  for (const { metric, raw } of soft.extra)
    outcome.complain(`${id} qualitative claim extra: ${metric} «${raw}»`)
}

export const sameMetric = (a: LabelledClaim, b: LabelledClaim): boolean =>
  a.metric === b.metric && sameSentence(a, b)
export const sameQuantity = (a: LabelledClaim, b: LabelledClaim): boolean =>
  a.metric === b.metric && sameValue(a, b) && sameSentence(a, b)

function scoreFields(outcome: Outcome, [gold, found]: [LabelledClaim, LabelledClaim]): void {
  outcome.agree('claim.bound', (gold.bound ?? 'exact') === (found.bound ?? 'exact'))
  outcome.agree('claim.phase', (gold.phase ?? null) === (found.phase ?? null))
  outcome.agree('claim.quality', (gold.quality ?? null) === (found.quality ?? null))
  outcome.agree('claim.baseline', sameText(gold.baseline, found.baseline))
  outcome.agree('claim.condition', sameText(gold.condition, found.condition))
}

function tally<T>(outcome: Outcome, facet: string, { pairs, missed, extra }: Pairs<T>): void {
  const hit = pairs.length
  outcome.count(facet, { hit, gold: hit + missed.length, predicted: hit + extra.length })
}

const shown = ({ metric, ratio, absolute, unit, raw }: LabelledClaim): string =>
  `${metric} x${ratio ?? '-'} ${absolute ?? ''}${unit ?? ''} «${raw}»`
