import anchors from '#data/vocabulary/claim-anchors.json'
import type { Metric } from '#lib/paper'

const BY_STEM = anchors.map(({ metric, stems }) => ({
  metric: metric as Metric,
  stems: new RegExp(`^(?:un|re|pre|fine)?(?:${stems.join('|')})|^free$`),
}))

/** The metrics that a word may mean by its stem. */
export const metricsOfStem = (word: string): Metric[] =>
  BY_STEM.flatMap(({ metric, stems }) => (stems.test(word) ? [metric] : []))
