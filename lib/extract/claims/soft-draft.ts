import type { Draft, Match } from './draft'
import type { Named } from './item'

/** A draft without a quantity for each resource of a match. */
export function softDrafts(match: Match, otherwise: Named | null = null): Partial<Draft>[] {
  const named = match.resource?.resources ?? []
  const all = named.length > 0 ? named : otherwise ? [otherwise] : []
  return all.map(({ metric, phase }) => ({ metric, phase, bound: null }))
}
