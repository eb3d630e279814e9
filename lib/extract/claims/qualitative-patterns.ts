import { accelerates } from './qualitative/accelerates'
import { cheap } from './qualitative/cheap'
import { eliminates } from './qualitative/eliminates'
import { fastPhase } from './qualitative/fast-phase'
import { fewer } from './qualitative/fewer'
import { higherSpeed } from './qualitative/higher-speed'
import { improvesSpeed } from './qualitative/improves-speed'
import { alsoEfficient, isEfficient } from './qualitative/is-efficient'
import { isFaster } from './qualitative/is-faster'
import { littleCost } from './qualitative/little-cost'
import { reduces } from './qualitative/reduces'
import { reductions } from './qualitative/reduction'
import { resourceEfficient } from './qualitative/resource-efficient'
import { savings } from './qualitative/savings'
import { smallerModel } from './qualitative/smaller-model'
import { withoutExtra } from './qualitative/without-extra'
import { withoutIncrease } from './qualitative/without-increase'
import { noNeed } from './qualitative/no-need'
import { highEfficiency } from './qualitative/high-efficiency'
import { betterAnd } from './qualitative/better-and'
import { realTime } from './qualitative/real-time'
import { tunedQuickly } from './qualitative/tuned-quickly'
import { onlyTunes, tunesOnly } from './qualitative/only-tunes'
import { isLower } from './qualitative/is-lower'
import { rivalsLarger } from './qualitative/rivals-larger'
import { tradeOff } from './qualitative/trade-off'
import { fractionOf } from './qualitative/fraction-of'
import { compresses } from './qualitative/compresses'
import { moreLightweight } from './qualitative/more-lightweight'
import { gainIn } from './qualitative/gain-in'
import { bestIn, surpassesIn } from './qualitative/surpasses-in'
import { onlyFew } from './qualitative/only-few'
import { reachesEfficiency } from './qualitative/reaches-efficiency'
import { enablesEfficient } from './qualitative/enables-efficient'
import { doneEfficiently } from './qualitative/done-efficiently'
import { inMinutes } from './qualitative/in-minutes'
import { linearComplexity } from './qualitative/linear-complexity'
import { betterTradeOff } from './qualitative/better-trade-off'
import { efficientIn } from './qualitative/efficient-in'
import { onlyProcesses } from './qualitative/only-processes'
import { labelFree } from './qualitative/label-free'
import { isLight } from './qualitative/is-light'
import { quicklyDone } from './qualitative/quickly-done'
import type { ClaimPattern } from './draft'

/** Wordings without a number ("much fewer FLOPs"). One claim a metric and sentence: the first of the list holds. */
export const QUALITATIVE_PATTERNS: ClaimPattern[] = [
  fewer,
  smallerModel,
  reduces,
  reductions,
  savings,
  isEfficient,
  alsoEfficient,
  resourceEfficient,
  higherSpeed,
  improvesSpeed,
  accelerates,
  isFaster,
  fastPhase,
  littleCost,
  withoutExtra,
  eliminates,
  cheap,
  withoutIncrease,
  noNeed,
  highEfficiency,
  betterAnd,
  realTime,
  tunedQuickly,
  onlyTunes,
  tunesOnly,
  isLower,
  rivalsLarger,
  tradeOff,
  fractionOf,
  compresses,
  moreLightweight,
  gainIn,
  surpassesIn,
  bestIn,
  onlyFew,
  reachesEfficiency,
  enablesEfficient,
  doneEfficiently,
  inMinutes,
  linearComplexity,
  betterTradeOff,
  efficientIn,
  onlyProcesses,
  labelFree,
  isLight,
  quicklyDone,
]
