import { chosenLabels } from '#lib/extract/labels/chosen-labels'

/** The labels of a paper with their log-odds, and those that are right. */
export interface Told {
  odds: number[]
  right: ReadonlySet<number>
}

export interface Choice {
  /** Least likelihood of a label. */
  least: number
  precision: number
  recall: number
  f1: number
}

/** The least likelihood at which the labels of papers, at most `most` each, agree best with those that are right. */
export function chooseLeast(told: readonly Told[], most: number): Choice {
  const choices = Array.from({ length: 41 }, (_, i) => choiceAt(told, most, (20 + i) / 100))
  return choices.reduce((best, one) => (one.f1 > best.f1 ? one : best))
}

/** Precision, recall and F1 over all labels of all papers. */
export function choiceAt(told: readonly Told[], most: number, least: number): Choice {
  let [hits, given, asked] = [0, 0, 0]
  for (const { odds, right } of told) {
    const kept = chosenLabels(odds, { least, most })
    hits += kept.filter((label) => right.has(label)).length
    given += kept.length
    asked += right.size
  }
  return {
    least,
    precision: hits / (given || 1),
    recall: hits / (asked || 1),
    f1: (2 * hits) / (given + asked || 1),
  }
}
