import type { Bound, Filter, Metric, Nature } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type ClaimMarkRow = {
  paper: string
  place: number
  /** The paper's first proposed method, else its title. */
  name: string
  published: string | null
  families: string[]
  metric: Metric
  ratio: number
  ratio_high: number | null
  ratio_other: number | null
  bound: Bound | null
  nature: Nature
  baseline: string | null
  raw: string
}

/** Which factors do the chosen papers claim, on one metric or all: as much as a mark needs, the sentence left out? */
export const claimMarks = (
  reader: Reader,
  filter: Filter,
  options: { metric?: Metric | null; doubtful?: boolean } = {},
) => {
  const { metric = null, doubtful = false } = options
  return reader.ask<ClaimMarkRow>(SQL, filter, { metric, doubtful })
}

const SQL = /* sql */ `
  with chosen as ({chosen}),
  asked as (select * from claim semi join chosen using (paper)
    where not regression and ratio is not null and (metric = ($options->>'metric') or ($options->>'metric') is null)
      and (not hidden or ($options->>'doubtful')::boolean)),
  own as (select paper, list(f.id order by l.rank, f.id) as families
    from paper_family l join family f on f.key = l.family where l.own and paper in (select paper from asked) group by paper)
  select p.id as paper, a.place::int as place, coalesce(a.method, p.title) as name, p.published, coalesce(o.families, []) as families,
    a.metric, a.ratio, a.ratio_high, a.ratio_other, a.bound, a.nature, a.baseline, a.raw
  from asked a join paper p using (paper) left join own o using (paper)
  order by p.id, a.place`
