import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type PapersChosen = {
  papers: number
  /** Dates as the sources give them, of the oldest and the newest chosen paper. */
  oldest: string | null
  newest: string | null
  venues: number
  with_code: number
  with_upvotes: number
  /** Papers with a number claimed, and papers with any claim. */
  quantified: number
  claiming: number
}

/** How many papers are in view, from when to when, and how many of them claim something? */
export const papersChosen = async (reader: Reader, filter: Filter): Promise<PapersChosen> => {
  const [row] = await reader.ask<PapersChosen>(SQL, filter)
  return row!
}

const SQL = /* sql */ `
  with chosen as ({chosen}),
  stated as (select paper, bool_or(ratio is not null or absolute is not null) as quantified
    from claim semi join chosen using (paper) where not hidden and not regression group by paper)
  select count(*)::int as papers, min(published) as oldest, max(published) as newest, count(distinct venue)::int as venues,
    count(code)::int as with_code, count(upvotes)::int as with_upvotes, count_if(s.quantified)::int as quantified, count(s.paper)::int as claiming
  from paper semi join chosen using (paper) left join stated s using (paper)`
