import { FACETS, type Facet, type Filter } from '#lib/paper'
import type { KnownLabel } from '#lib/questions/labels-known'
import type { Shared } from '#lib/view-state'
import { date } from './format'

export interface SetFilter {
  /** As the filter bar shows it: "Family LoRA, not QLoRA". */
  name: string
  /** What an address has to change to drop it. */
  change: Record<string, unknown>
  /** What is chosen without it. */
  rest: Filter
}

const FACET_NAMES: Record<Facet, string> = {
  family: 'Family',
  topic: 'Topic',
  method: 'Method',
  model: 'Model',
  dataset: 'Data set',
  source: 'Source',
  venue: 'Venue',
}

/** Every filter that is set, in the order of the bar, each with what is left without it. */
export function filtersSet(
  state: Shared,
  filter: Filter,
  known: Record<Facet, Record<string, KnownLabel>>,
): SetFilter[] {
  const facets = FACETS.filter((facet) => state[facet].length > 0).map((facet) => ({
    name: `${FACET_NAMES[facet]} ${state[facet]
      .map(({ id, not }) => `${not ? 'not ' : ''}${known[facet][id]?.short ?? id}`)
      .join(', ')}`,
    change: { [facet]: [] },
    rest: { ...filter, facets: { ...filter.facets, [facet]: [] } },
  }))
  const others: (SetFilter | false | '' | null)[] = [
    (state.from || state.to) && {
      name: `Dates ${state.from ? date(state.from) : '…'} to ${state.to ? date(state.to) : 'now'}`,
      change: { from: null, to: null },
      rest: { ...filter, from: null, to: null },
    },
    state.code !== null && {
      name: state.code ? 'Has code' : 'No code',
      change: { code: null },
      rest: { ...filter, code: null },
    },
    state.q && { name: `the words “${state.q}”`, change: { q: null }, rest: { ...filter, q: null } },
  ]
  return [...facets, ...others.filter((one): one is SetFilter => !!one)]
}
