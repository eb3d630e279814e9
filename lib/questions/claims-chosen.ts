import type { Claim, Filter, Metric } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type ClaimRow = Claim & {
  paper: string
  title: string
  published: string | null
  /** First proposed method of the paper, a name in the title first; else null. */
  method: string | null
  /** The paper's own families. */
  families: string[]
  /** Place among the paper's claims, from 0: with the paper's id it names the claim in a URL. */
  place: number
  hidden: boolean
}

/** Which claims do the chosen papers make, on one metric or all? The doubtful ones last on demand; regressions are no claims. */
export const claimsChosen = (
  reader: Reader,
  filter: Filter,
  options: { metric?: Metric | null; doubtful?: boolean; numbers?: boolean } = {},
) => {
  const { metric = null, doubtful = true, numbers = false } = options
  return reader.ask<ClaimRow>(SQL, filter, { metric, doubtful, numbers })
}

const SQL = /* sql */ `
  with chosen as ({chosen}),
  asked as (select * from claim semi join chosen using (paper)
    where not regression and (metric = ($options->>'metric') or ($options->>'metric') is null)
      and (not hidden or ($options->>'doubtful')::boolean)
      and (ratio is not null or not ($options->>'numbers')::boolean)),
  own as (select paper, list(f.id order by l.rank, f.id) as families
    from paper_family l join family f on f.key = l.family where l.own and paper in (select paper from asked) group by paper)
  select p.id as paper, p.title, p.published, a.method, coalesce(o.families, []) as families, a.place::int as place, a.hidden,
    a.metric, a.ratio, a.ratio_high, a.ratio_other, a.absolute, a.unit, a.bound, a.phase, a.baseline, a.condition, a.quality, a.nature,
    a.quote, a.start, a."end", a.raw, a.raw_start, a.raw_end, a.pattern, a.confidence
  from asked a join paper p using (paper) left join own o using (paper)
  order by p.published desc, p.id, a.place`
