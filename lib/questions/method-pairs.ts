import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type MethodPair = {
  /** The smaller id first. */
  a: string
  b: string
  /** Chosen papers that name both. */
  papers: number
}

/** Papers that name more methods than this are surveys, left out unless asked for. */
export const SURVEY_METHODS = 15

/**
 * Which two methods do at least `together` of the chosen papers name both? Among the `limit` most used that `least` papers name,
 * and those in `ids`.
 */
export const methodPairs = (
  reader: Reader,
  filter: Filter,
  options: { least?: number; together?: number; limit?: number; ids?: string[]; surveys?: boolean } = {},
) => {
  const { least = 2, together = 1, limit = 2000, ids = [], surveys = false } = options
  const most = surveys ? 1_000_000 : SURVEY_METHODS
  return reader.ask<MethodPair>(SQL, filter, { least, together, limit, ids, most })
}

/** Rare methods go before the join: most of 100,000 are named once. */
const SQL = /* sql */ `
  with survey as (select paper from paper_method group by paper having count(*) > ($options->>'most')::int),
  chosen as (select paper from ({chosen}) anti join survey using (paper)),
  named as materialized (select method, paper from paper_method semi join chosen using (paper)),
  ranked as (select method, row_number() over (order by count(*) desc, method) as rank from named
    group by method having count(*) >= ($options->>'least')::int),
  own as materialized (select method, paper from named where method in (
    select method from ranked where rank <= ($options->>'limit')::int
    union select key from method where id in (select unnest(from_json($options->'ids', '["varchar"]'))))),
  paired as (select x.method as one, y.method as other, count(*)::int as papers
    from own x join own y on x.paper = y.paper and x.method < y.method group by all having count(*) >= ($options->>'together')::int)
  select least(m.id, n.id) as a, greatest(m.id, n.id) as b, paired.papers
  from paired join method m on m.key = one join method n on n.key = other order by a, b`
