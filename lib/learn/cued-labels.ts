import type { Evidence, LabelKind } from '#lib/extract/labels/cues'

/** How many labels a paper has at most, and how much must speak for one: alone, and beside the strongest. */
const CHOICE: Record<LabelKind, { most: number; floor: number; share: number }> = {
  families: { most: 4, floor: 1.8, share: 0.3 },
  topics: { most: 5, floor: 1.4, share: 0.3 },
}

/** The labels that a paper's cues, methods and claims alone would give it, strongest first: what single words are first learned from. */
export function cuedLabels(kind: LabelKind, evidence: ReadonlyMap<string, Evidence>): string[] {
  const { most, floor, share } = CHOICE[kind]
  const ranked = [...evidence].sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
  const least = Math.max(floor, share * (ranked[0]?.[1].score ?? 0))
  const enough = ranked.filter(([, { score }]) => score >= least).map(([id]) => id)
  // A parent adds nothing to its leaves.
  const leaves = enough.filter((id) => !enough.some((other) => other.startsWith(`${id}/`)))
  return leaves.slice(0, most)
}
