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

interface Asked {
  metric?: Metric | null
  /** Readings of low confidence too. */
  doubtful?: boolean
  /** One claim alone. */
  paper?: string | null
  place?: number | null
  /** The largest factors first, at most so many; else all, the newest papers first. */
  largest?: number | null
}

/** Which claims do the chosen papers make, on one metric or all? Regressions are no claims. */
export const claimsChosen = (reader: Reader, filter: Filter, options: Asked = {}) => {
  const { metric = null, doubtful = true, paper = null, place = null, largest = null } = options
  return reader.ask<ClaimRow>(SQL, filter, { metric, doubtful, paper, place, largest })
}

const SQL = /* sql */ `
  with chosen as ({chosen}),
  wanted as (select c.* from claim c semi join chosen using (paper)
    where not regression and (metric = ($options->>'metric') or ($options->>'metric') is null)
      and (not hidden or ($options->>'doubtful')::boolean)
      and (($options->>'paper') is null or paper in (select paper from paper where id = ($options->>'paper')))
      and (($options->>'place') is null or place = ($options->>'place')::int)),
  asked as (select * from (select *, row_number() over (order by ratio desc nulls last, paper desc, place) as largest from wanted)
    where ($options->>'largest') is null or largest <= ($options->>'largest')::int),
  own as (select paper, list(f.id order by l.rank, f.id) as families
    from paper_family l join family f on f.key = l.family where l.own and paper in (select paper from asked) group by paper)
  select p.id as paper, p.title, p.published, a.method, coalesce(o.families, []) as families, a.place::int as place, a.hidden,
    a.metric, a.ratio, a.ratio_high, a.ratio_other, a.absolute, a.unit, a.bound, a.phase, a.baseline, a.condition, a.quality, a.nature,
    a.quote, a.start, a."end", a.raw, a.raw_start, a.raw_end, a.pattern, a.confidence
  from asked a join paper p using (paper) left join own o using (paper)
  order by case when ($options->>'largest') is null then 0 else a.largest end, p.published desc, p.id, a.place`
