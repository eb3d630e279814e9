import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

/** How many of the chosen papers are left without some, by key? */
export const papersLeft = async (
  reader: Reader,
  filter: Filter,
  options: { without?: number[] } = {},
): Promise<number> => {
  const { without = [] } = options
  const [row] = await reader.ask<{ papers: number }>(SQL, filter, { without })
  return row!.papers
}

const SQL = /* sql */ `
  with chosen as ({chosen})
  select count(*)::int as papers from chosen where paper not in (select unnest(from_json($options->'without', '["integer"]')))`
