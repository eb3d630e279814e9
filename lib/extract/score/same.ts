import type { LabelledClaim } from './labelled'

const wordsOf = (text: string | null | undefined): Set<string> =>
  new Set((text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Shared words of two texts, 0 to 1. */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  const x = wordsOf(a)
  const y = wordsOf(b)
  if (!x.size && !y.size) return 1
  const both = [...x].filter((word) => y.has(word)).length
  return both / (x.size + y.size - both)
}

type Value = number | null | undefined

/** Within a share of the larger one; nothing equals only nothing. */
export function near(a: Value, b: Value, tolerance: number): boolean {
  if (a == null || b == null) return a == null && b == null
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))
}

/** A name without case, signs and plural. */
export function nameKey(name: string | null | undefined): string {
  const key = (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}+]+/gu, '')
  return key.length > 4 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}

/** Two free wordings, or both none. */
export function sameText(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a == null || b == null) return a == b
  return nameKey(a) === nameKey(b) || overlap(a, b) >= 0.5
}

const RATIO_TOLERANCE = 0.03
const ABSOLUTE_TOLERANCE = 0.01

export const sameValue = (a: LabelledClaim, b: LabelledClaim): boolean =>
  near(a.ratio, b.ratio, RATIO_TOLERANCE) &&
  near(a.ratio_high, b.ratio_high, RATIO_TOLERANCE) &&
  near(a.absolute, b.absolute, ABSOLUTE_TOLERANCE) &&
  (a.absolute == null || nameKey(a.unit) === nameKey(b.unit))

const SHORTEST_RAW = 3

export function sameSentence(a: LabelledClaim, b: LabelledClaim): boolean {
  const raw = a.raw ?? ''
  return overlap(a.quote, b.quote) >= 0.5 || ((b.quote ?? '').includes(raw) && raw.length > SHORTEST_RAW)
}

export interface Pairs<T> {
  pairs: [T, T][]
  missed: T[]
  extra: T[]
}

/** Greedy one-to-one matching of gold entries to predicted ones. */
export function matched<T>(gold: T[], predicted: T[], same: (gold: T, predicted: T) => boolean): Pairs<T> {
  const free = new Set(predicted)
  const pairs: [T, T][] = []
  for (const one of gold) {
    const other = [...free].find((candidate) => same(one, candidate))
    if (other === undefined) continue
    pairs.push([one, other])
    free.delete(other)
  }
  const found = new Set(pairs.map(([one]) => one))
  return { pairs, missed: gold.filter((one) => !found.has(one)), extra: [...free] }
}
