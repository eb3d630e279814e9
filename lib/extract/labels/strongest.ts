import type { Label } from '#lib/paper'
import type { Evidence } from './cues'

export interface Choice {
  most: number
  /** Least score of a label. */
  floor: number
  /** Least share of the strongest label's score. */
  share: number
  /** Labels given only where no other is. */
  spare: ReadonlySet<string>
  /** Labels given only where none of their leaves is. */
  roots: ReadonlySet<string>
}

/** The labels with the most evidence, strongest first. */
export function strongest(
  read: Map<string, Evidence>,
  { most, floor, share, spare, roots }: Choice,
): Label[] {
  const ranked = [...read].sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
  const usual = ranked.filter(([id]) => !spare.has(id))
  const least = Math.max(floor, share * (usual[0]?.[1].score ?? 0))
  const enough = usual.filter(([, { score }]) => score >= least)
  const leaved = enough.filter(
    ([id]) => !roots.has(id) || !enough.some(([other]) => other.startsWith(`${id}/`)),
  )
  const chosen = leaved.length ? leaved : ranked.filter(([id, { score }]) => spare.has(id) && score >= floor)
  return chosen.slice(0, most).map(([id, { in: where, start, end }]) => ({ id, in: where, start, end }))
}
