import learned from '#data/vocabulary/label-words.json'
import type { Label } from '#lib/paper'
import { chosenLabels } from './chosen-labels'
import { INPUTS, inputsOf } from './combined-inputs'
import { oddsBy } from './combined-odds'
import type { Evidence, LabelKind } from './cues'
import type { LabelWords } from './label-words'

/** The labels' numbers by id. */
const NUMBERS: Record<LabelKind, ReadonlyMap<string, number>> = {
  families: new Map(learned.families.labels.map((id, label) => [id, label])),
  topics: new Map(learned.topics.labels.map((id, label) => [id, label])),
}

/** A paper's labels of a kind: those likely enough, likeliest first. */
export function likelyLabels(
  kind: LabelKind,
  evidence: ReadonlyMap<string, Evidence>,
  words: LabelWords,
): Label[] {
  const { labels } = learned[kind]
  return chosenLabels(oddsOf(kind, evidence, words), learned[kind]).flatMap((label) => {
    const id = labels[label]!
    const place = evidence.get(id) ?? words.placeOf(kind, label)
    // One that no word speaks for is none.
    return place ? [{ id, in: place.in, start: place.start, end: place.end }] : []
  })
}

function oddsOf(kind: LabelKind, evidence: ReadonlyMap<string, Evidence>, words: LabelWords): Float64Array {
  const { length } = learned[kind].labels
  const scores = new Float64Array(length)
  for (const [id, { score }] of evidence) {
    const label = NUMBERS[kind].get(id)
    if (label !== undefined) scores[label] = score
  }
  const inputOf = inputsOf(scores, words.oddsOf(kind))
  const row = new Float64Array(INPUTS)
  const odds = new Float64Array(length)
  for (let label = 0; label < length; label++) odds[label] = oddsBy(learned[kind], label, inputOf(label, row))
  return odds
}
