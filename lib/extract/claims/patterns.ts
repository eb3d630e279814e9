import { carrierBy } from './patterns/carrier-by'
import { fewerThings } from './patterns/fewer-things'
import { pruningRatio, pruningRatioOf } from './patterns/pruning-ratio'
import { speedupTold, timesOfSpeedup } from './patterns/speedup-told'
import { absolute } from './patterns/absolute'
import { accelerateAmount } from './patterns/accelerate-amount'
import { asFast } from './patterns/as-fast'
import { cheaper } from './patterns/cheaper'
import { counted } from './patterns/counted'
import { faster } from './patterns/faster'
import { fromTo } from './patterns/from-to'
import { gainOf } from './patterns/gain-of'
import { increaseBy } from './patterns/increase-by'
import { increaseIn } from './patterns/increase-in'
import { fewerInBrackets } from './patterns/fewer-in-brackets'
import { compactInBrackets } from './patterns/compact-in-brackets'
import { insteadOf } from './patterns/instead-of'
import { lessResource } from './patterns/less-resource'
import { moreEfficient } from './patterns/more-efficient'
import { moreResource } from './patterns/more-resource'
import { onlyPart } from './patterns/only-part'
import { partOf } from './patterns/part-of'
import { partResource } from './patterns/part-resource'
import { reduceAmount } from './patterns/reduce-amount'
import { reduceBy } from './patterns/reduce-by'
import { reduceTo } from './patterns/reduce-to'
import { reducedBy } from './patterns/reduced-by'
import { reductionIn } from './patterns/reduction-in'
import { reductionInOf } from './patterns/reduction-in-of'
import { reductionOf } from './patterns/reduction-of'
import { reductionOfIn } from './patterns/reduction-of-in'
import { resourceGain } from './patterns/resource-gain'
import { resourceIsLess } from './patterns/resource-is-less'
import { resourceReduction } from './patterns/resource-reduction'
import { singleGpu } from './patterns/single-gpu'
import { slower } from './patterns/slower'
import { smaller } from './patterns/smaller'
import { sparsity, sparsityOf } from './patterns/sparsity-of'
import { speedup } from './patterns/speedup'
import { speedupOf } from './patterns/speedup-of'
import { timesSpeed } from './patterns/times-speed'
import { absoluteOf } from './patterns/absolute-of'
import { enough } from './patterns/enough'
import { andUpTo } from './patterns/and-up-to'
import { andBy } from './patterns/and-by'
import { andIn } from './patterns/and-in'
import { andPart } from './patterns/and-part'
import { reduceUpTo } from './patterns/reduce-up-to'
import { compressionOf } from './patterns/compression-of'
import { largerRival } from './patterns/larger-rival'
import { countedLess } from './patterns/counted-less'
import { negative } from './patterns/negative'
import { improvedBy } from './patterns/improved-by'
import { speedsUpAmount } from './patterns/speeds-up-amount'
import { rivalUsesMore } from './patterns/rival-uses-more'
import { reducedTo } from './patterns/reduced-to'
import { fewerBy } from './patterns/fewer-by'
import { fromToAlone } from './patterns/from-to-alone'
import { timeAndFaster } from './patterns/time-and-faster'
import { reduceItBy } from './patterns/reduce-it-by'
import { compressModelBy } from './patterns/compress-model-by'
import { reduceMoreOf } from './patterns/reduce-more-of'
import { increaseUpTo } from './patterns/increase-up-to'
import { reduceInHalf } from './patterns/reduce-in-half'
import { resourceInBrackets } from './patterns/resource-in-brackets'
import { reductionInSeveral } from './patterns/reduction-in-several'
import { ownSize } from './patterns/own-size'
import { partAndPart } from './patterns/part-and-part'
import { partOfThose } from './patterns/part-of-those'
import { partOfSize } from './patterns/part-of-size'
import { partShare } from './patterns/part-share'
import { reduceTimes } from './patterns/reduce-times'
import { halves } from './patterns/halves'
import { rivalTakesMore } from './patterns/rival-takes-more'
import { littleOverhead } from './patterns/little-overhead'
import { smallIncrease } from './patterns/small-increase'
import { speedupInBrackets } from './patterns/speedup-in-brackets'
import { smallFactor } from './patterns/small-factor'
import { partPruned } from './patterns/part-pruned'
import { sizeReduction } from './patterns/size-reduction'
import { bracketedGain } from './patterns/bracketed-gain'
import { surpassIn } from './patterns/surpass-in'
import { lessInBrackets } from './patterns/less-in-brackets'
import { improvementFactor } from './patterns/improvement-factor'
import { moreEfficientInBoth } from './patterns/more-efficient-in-both'
import { timesEfficient } from './patterns/times-efficient'
import { bareFactor, bareSpeedup } from './patterns/bare-factor'
import { sizeInBrackets } from './patterns/size-in-brackets'
import { savesUnit } from './patterns/saves-unit'
import { onlyPartIn } from './patterns/only-part-in'
import { shrinksAmount } from './patterns/shrinks-amount'
import { speedupAndReduction } from './patterns/speedup-and-reduction'
import { reduceToUnit } from './patterns/reduce-to-unit'
import { inPartOfTime } from './patterns/in-part-of-time'
import { increaseTo } from './patterns/increase-to'
import { surpassBy } from './patterns/surpass-by'
import { moreCompact } from './patterns/more-compact'
import { compressBy } from './patterns/compress-by'
import { downToSize } from './patterns/down-to-size'
import { sizeOfNames } from './patterns/size-of-names'
import { reduceRequiredBy } from './patterns/reduce-required-by'
import { enhancedBy } from './patterns/enhanced-by'
import type { ClaimPattern } from './draft'

/**
 * Every wording that is read. Where two read the same quantity the earlier in this list holds: pairs and the
 * closest nouns first, wordings with room between their words after them, absolute quantities last.
 */
export const PATTERNS: ClaimPattern[] = [
  fromTo,
  fromToAlone,
  timeAndFaster,
  negative,
  fewerInBrackets,
  compactInBrackets,
  insteadOf,
  downToSize,
  rivalTakesMore,
  reduceTo,
  reducedTo,
  speedupAndReduction,
  reductionInOf,
  reductionOfIn,
  reductionOf,
  gainOf,
  littleOverhead,
  smallIncrease,
  moreEfficientInBoth,
  timesEfficient,
  moreEfficient,
  resourceReduction,
  largerRival,
  rivalUsesMore,
  lessResource,
  reduceMoreOf,
  moreResource,
  reductionIn,
  reductionInSeveral,
  increaseIn,
  resourceGain,
  bracketedGain,
  speedupInBrackets,
  speedup,
  asFast,
  faster,
  slower,
  cheaper,
  smaller,
  moreCompact,
  reduceInHalf,
  reduceBy,
  reduceRequiredBy,
  compressModelBy,
  compressBy,
  reducedBy,
  shrinksAmount,
  reduceItBy,
  andBy,
  andUpTo,
  andIn,
  increaseBy,
  increaseUpTo,
  increaseTo,
  improvedBy,
  enhancedBy,
  surpassIn,
  surpassBy,
  sparsityOf,
  sparsity,
  compressionOf,
  speedupOf,
  accelerateAmount,
  fewerBy,
  resourceInBrackets,
  lessInBrackets,
  speedsUpAmount,
  countedLess,
  resourceIsLess,
  enough,
  andPart,
  partOfThose,
  partAndPart,
  partPruned,
  partOf,
  inPartOfTime,
  partResource,
  sizeReduction,
  partOfSize,
  partShare,
  onlyPart,
  onlyPartIn,
  reduceUpTo,
  reduceTimes,
  reduceAmount,
  halves,
  smallFactor,
  timesSpeed,
  improvementFactor,
  bareFactor,
  bareSpeedup,
  speedupTold,
  timesOfSpeedup,
  pruningRatio,
  pruningRatioOf,
  fewerThings,
  carrierBy,
  savesUnit,
  sizeInBrackets,
  reduceToUnit,
  absoluteOf,
  absolute,
  counted,
  singleGpu,
  sizeOfNames,
  ownSize,
]
