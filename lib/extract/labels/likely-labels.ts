import learned from '#data/vocabulary/label-words.json'
import type { Label } from '#lib/paper'
import type { Evidence, LabelKind } from './cues'
import { combinedInputs } from './combined-inputs'
import type { LabelWords } from './label-words'

/** A paper's labels of a kind: those likely enough, likeliest first. */
export function likelyLabels(
  kind: LabelKind,
  evidence: ReadonlyMap<string, Evidence>,
  words: LabelWords,
): Label[] {
  const { labels, weights, own, least, most } = learned[kind]
  const inputs = combinedInputs(
    labels.map((id) => evidence.get(id)?.score ?? 0),
    labels.map((id) => words.oddsOf(kind, id)),
  )
  const floor = Math.log(least / (1 - least))
  return inputs
    .map((input, i) => ({
      id: labels[i]!,
      odds: input.reduce((sum, x, k) => sum + x * weights[k]!, own[i]!),
    }))
    .filter(({ odds }) => odds >= floor)
    .sort((a, b) => b.odds - a.odds || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .flatMap(({ id }) => labelAt(id, evidence.get(id) ?? words.placeOf(kind, id)))
}

/** A label with the words that speak for it; one that no word speaks for is none. */
function labelAt(id: string, place: Pick<Evidence, 'in' | 'start' | 'end'> | null): Label[] {
  return place ? [{ id, in: place.in, start: place.start, end: place.end }] : []
}
