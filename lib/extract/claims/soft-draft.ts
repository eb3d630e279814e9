import type { Draft, Match } from './draft'
import type { Named } from './item'

/** A draft without a quantity for each resource of a match. */
export function softDrafts(match: Match, otherwise: Named | null = null): Partial<Draft>[] {
  const named = match.resource?.resources ?? []
  const all = named.length > 0 ? named : otherwise ? [otherwise] : []
  return all.map(softDraft)
}

/** A draft without a quantity for a resource that the wording itself names. */
export const softDraft = ({ metric, phase }: Named): Partial<Draft> => ({ metric, phase, bound: null })
