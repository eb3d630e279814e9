import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type MethodPair = {
  /** The store's keys of the two methods, the smaller first. */
  a: number
  b: number
  /** Chosen papers that name both. */
  papers: number
}

/**
 * Which two methods of the network do at least `together` of the chosen papers name both? Only methods that `least` papers name,
 * and those in `keys`; papers `without`, by key, do not count.
 */
export const methodPairs = (
  reader: Reader,
  filter: Filter,
  options: { least?: number; together?: number; keys?: number[]; without?: number[] } = {},
) => {
  const { least = 2, together = 1, keys = [], without = [] } = options
  return reader.ask<MethodPair>(SQL, filter, { least, together, keys, without })
}

/** Rare methods go before the join: most of 100,000 are named once. */
const SQL = /* sql */ `
  with chosen as (select paper from ({chosen}) where paper not in (select unnest(from_json($options->'without', '["integer"]')))),
  kept as (select unnest(from_json($options->'keys', '["integer"]')) as method),
  named as materialized (select method, paper from paper_method semi join chosen using (paper)
    where method in (select method from place union select method from kept)),
  own as materialized (select method, paper from named where method in (
    select method from named group by method having count(*) >= ($options->>'least')::int union select method from kept))
  select x.method as a, y.method as b, count(*)::int as papers
  from own x join own y on x.paper = y.paper and x.method < y.method
  group by all having count(*) >= ($options->>'together')::int order by a, b`
