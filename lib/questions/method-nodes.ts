import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type MethodNode = {
  id: string
  label: string
  family: string | null
  /** Chosen papers that name it. */
  papers: number
  /** Stored place, pixels around 0, 0; null for methods too rare to have one. */
  x: number | null
  y: number | null
  community: number | null
  /** Share of the runs in which it sits with its community. */
  certainty: number | null
}

/** Which methods do the chosen papers name most, and where do they stand? Those in `ids` come besides. */
export const methodNodes = (
  reader: Reader,
  filter: Filter,
  options: { least?: number; limit?: number; ids?: string[] } = {},
) => {
  const { least = 2, limit = 60, ids = [] } = options
  return reader.ask<MethodNode>(SQL, filter, { least, limit, ids })
}

const SQL = /* sql */ `
  with chosen as ({chosen}),
  counted as (select method as key, count(*)::int as papers from paper_method semi join chosen using (paper) group by all),
  ranked as (select *, row_number() over (order by papers desc, key) as rank from counted)
  select m.id, m.name as label, m.family, r.papers, p.x, p.y, p.community, p.certainty
  from ranked r join method m using (key) left join place p on p.method = r.key
  where (r.papers >= ($options->>'least')::int and r.rank <= ($options->>'limit')::int and p.x is not null)
    or m.id in (select unnest(from_json($options->'ids', '["varchar"]')))
  order by r.papers desc, m.id`
