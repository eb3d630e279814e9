import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type MethodPair = {
  a: string
  b: string
  /** Chosen papers that name both. */
  papers: number
}

/** Papers that name more methods than this are surveys, left out unless asked for. */
export const SURVEY_METHODS = 15

/** How many of the chosen papers name two of these methods together? With `of`, only pairs that hold that one, beside any method. */
export const methodPairs = (
  reader: Reader,
  filter: Filter,
  options: { ids?: string[]; of?: string | null; surveys?: boolean } = {},
) => {
  const { ids = [], of = null, surveys = false } = options
  const most = surveys ? 1_000_000 : SURVEY_METHODS
  return of === null
    ? reader.ask<MethodPair>(AMONG, filter, { ids, most })
    : reader.ask<MethodPair>(BESIDE, filter, { of, most })
}

const NAMED = /* sql */ `
  with chosen as ({chosen}),
  named as (select l.paper, l.method from paper_method l semi join chosen using (paper)
    where paper in (select paper from paper_method group by paper having count(*) <= ($options->>'most')::int))`

const AMONG = /* sql */ `${NAMED},
  wanted as (select key as method, id from method where id in (select unnest(from_json($options->'ids', '["varchar"]')))),
  own as (select paper, method, id from named join wanted using (method))
  select least(x.id, y.id) as a, greatest(x.id, y.id) as b, count(*)::int as papers
  from own x join own y on x.paper = y.paper and x.method < y.method group by all order by a, b`

const BESIDE = /* sql */ `${NAMED},
  wanted as (select key as method from method where id = ($options->>'of')),
  own as (select paper from named semi join wanted using (method))
  select ($options->>'of') as a, m.id as b, count(*)::int as papers
  from named n semi join own using (paper) anti join wanted using (method) join method m on m.key = n.method
  group by all order by papers desc, b limit 40`
