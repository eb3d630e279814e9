import learned from '#data/vocabulary/label-words.json'
import type { Label } from '#lib/paper'
import { chosenLabels } from './chosen-labels'
import { combinedInputs } from './combined-inputs'
import { combinedOdds } from './combined-odds'
import type { Evidence, LabelKind } from './cues'
import type { LabelWords } from './label-words'

/** A paper's labels of a kind: those likely enough, likeliest first. */
export function likelyLabels(
  kind: LabelKind,
  evidence: ReadonlyMap<string, Evidence>,
  words: LabelWords,
): Label[] {
  const { labels } = learned[kind]
  const scores = labels.map((id) => evidence.get(id)?.score ?? 0)
  const odds = combinedOdds(learned[kind], combinedInputs(scores, words.oddsOf(kind)))
  return chosenLabels(odds, learned[kind]).flatMap((label) => {
    const id = labels[label]!
    const place = evidence.get(id) ?? words.placeOf(kind, label)
    // One that no word speaks for is none.
    return place ? [{ id, in: place.in, start: place.start, end: place.end }] : []
  })
}
