import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

/** How many methods do the chosen papers name, each in at least so many of them? Papers `without`, by key, do not count. */
export const methodsNamed = async (
  reader: Reader,
  filter: Filter,
  options: { least?: number; without?: number[] } = {},
): Promise<number> => {
  const { least = 1, without = [] } = options
  const [row] = await reader.ask<{ methods: number }>(SQL, filter, { least, without })
  return row!.methods
}

const SQL = /* sql */ `
  with chosen as (select paper from ({chosen}) where paper not in (select unnest(from_json($options->'without', '["integer"]'))))
  select count(*)::int as methods from (
    select method from paper_method semi join chosen using (paper)
    group by all having count(*) >= ($options->>'least')::int)`
