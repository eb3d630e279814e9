import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type MethodSupport = {
  /** The store's key of the method. */
  key: number
  /** Chosen papers that name it. */
  papers: number
}

/**
 * How many of the chosen papers name each method of the network? The most used first; those in `keys` come besides, however few;
 * papers `without`, by key, do not count.
 */
export const methodSupports = (
  reader: Reader,
  filter: Filter,
  options: { least?: number; keys?: number[]; without?: number[] } = {},
) => {
  const { least = 2, keys = [], without = [] } = options
  return reader.ask<MethodSupport>(SQL, filter, { least, keys, without })
}

const SQL = /* sql */ `
  with chosen as (select paper from ({chosen}) where paper not in (select unnest(from_json($options->'without', '["integer"]')))),
  kept as (select unnest(from_json($options->'keys', '["integer"]')) as key),
  counted as (select method as key, count(*)::int as papers from paper_method semi join chosen using (paper)
    where method in (select method from place union select key from kept) group by all)
  select key, papers from counted
  where papers >= ($options->>'least')::int or key in (select key from kept) order by papers desc, key`
