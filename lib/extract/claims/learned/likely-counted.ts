import type { LikelyDraft, Reading } from '../draft'
import { countedFeatures } from './counted-features'
import { itemWords, sentenceFeatures, type Surroundings } from './soft-features'
import { COUNTED } from './weighing'
import type { Told } from './told'

/** What the readers let stand is told at so much of the likelihood that others need. */
const STANDING = 0.7

/** The claims with a number that their words make likely, each with its likelihood; what is no paper's own never is one. */
export function likelyCounted(told: readonly Told[], reading: Reading, around: Surroundings): LikelyDraft[] {
  const open = told.filter(({ fault }) => fault === null || fault === 'setting')
  if (open.length === 0) return []
  const words = itemWords(reading)
  const shared = COUNTED.weigh(sentenceFeatures(words, reading, around))
  return open.flatMap((one) => {
    const own = COUNTED.weigh(countedFeatures(one, { words, reading }))
    const likelihood = COUNTED.likelihood([shared, own])
    const least = one.fault === null ? STANDING * COUNTED.least : COUNTED.least
    return likelihood >= least ? [{ ...one.draft, likelihood }] : []
  })
}
