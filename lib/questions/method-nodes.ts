import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'
import { SURVEY_METHODS } from './method-pairs'

export type MethodNode = {
  id: string
  label: string
  family: string | null
  /** Other ways to write it, as the papers do. */
  aliases: string[]
  /** Chosen papers that name it. */
  papers: number
  /** Stored place, pixels around 0, 0; null for methods too rare to have one. */
  x: number | null
  y: number | null
  community: number | null
  /** Share of the runs in which it sits with its community; null where it joined one later. */
  certainty: number | null
  /** Chosen papers in all, those that name no method too; without surveys where these are left out. */
  among: number
}

/** Which methods do at least `least` of the chosen papers name, and where do they stand? The most used first; those in `ids` come besides. */
export const methodNodes = (
  reader: Reader,
  filter: Filter,
  options: { least?: number; limit?: number; ids?: string[]; surveys?: boolean } = {},
) => {
  const { least = 2, limit = 2000, ids = [], surveys = false } = options
  return reader.ask<MethodNode>(SQL, filter, {
    least,
    limit,
    ids,
    most: surveys ? 1_000_000 : SURVEY_METHODS,
  })
}

const SQL = /* sql */ `
  with survey as (select paper from paper_method group by paper having count(*) > ($options->>'most')::int),
  chosen as (select paper from ({chosen}) anti join survey using (paper)),
  counted as (select method as key, count(*)::int as papers from paper_method semi join chosen using (paper) group by all),
  ranked as (select *, row_number() over (order by papers desc, key) as rank from counted)
  select m.id, m.name as label, m.family, m.aliases, r.papers, p.x, p.y, p.community, p.certainty, (select count(*)::int from chosen) as among
  from ranked r join method m using (key) left join place p on p.method = r.key
  where (r.papers >= ($options->>'least')::int and r.rank <= ($options->>'limit')::int)
    or m.id in (select unnest(from_json($options->'ids', '["varchar"]')))
  order by r.papers desc, m.id`
