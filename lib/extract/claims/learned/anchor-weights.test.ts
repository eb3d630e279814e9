import { expect, test } from 'vitest'
import { readingOf } from '../reading'
import { AnchorWeights } from './anchor-weights'
import { anchorFeatures, itemWords } from './soft-features'
import { SOFT } from './weighing'

test('rows give what features give, at every place of a sentence', () => {
  const reading = readingOf(
    'Our method significantly reduces memory and the cost of training, without extra data.',
  )
  const words = itemWords(reading)
  const weights = new AnchorWeights(words, reading.codes)
  for (const at of reading.items.keys()) {
    const plain = SOFT.weigh(anchorFeatures(at, words, reading.codes))
    expect(weights.at(at).count).toBe(plain.count)
    expect(weights.at(at).sum).toBeCloseTo(plain.sum, 9)
  }
})
