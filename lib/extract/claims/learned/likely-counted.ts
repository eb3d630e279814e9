import type { LikelyDraft, Reading } from '../draft'
import { countedFeatures } from './counted-features'
import { itemWords, sentenceFeatures, type Surroundings } from './soft-features'
import { COUNTED } from './weighing'
import type { Told } from './told'

/** The claims with a number that their words make likely, each with its likelihood; what is no paper's own never is one. */
export function likelyCounted(told: readonly Told[], reading: Reading, around: Surroundings): LikelyDraft[] {
  const open = told.filter(({ fault }) => fault === null || fault === 'setting')
  if (open.length === 0) return []
  const words = itemWords(reading)
  const shared = COUNTED.weigh(sentenceFeatures(words, reading, around))
  return open.flatMap((one) => {
    const own = COUNTED.weigh(countedFeatures(one, { words, reading }))
    const likelihood = COUNTED.likelihood([shared, own])
    return likelihood >= COUNTED.least ? [{ ...one.draft, likelihood }] : []
  })
}
