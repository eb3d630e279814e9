import { NO_FILTER, type Facet, type Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type KnownLabel = {
  /** What stood in the address, lower-cased. */
  typed: string
  id: string
  label: string
  short: string
  family: string | null
}

/** Which labels of a facet do these ids, names or aliases stand for? */
export const labelsKnown = (
  reader: Reader,
  filter: Filter = NO_FILTER,
  options: { facet?: Facet; typed?: string[] } = {},
) => {
  const { facet = 'method', typed = [] } = options
  return reader.ask<KnownLabel>(SQL[facet], filter, { typed: typed.map((text) => text.toLowerCase()) })
}

const known = (names: string, rows: string) => /* sql */ `
  with typed as (select unnest(from_json($options->'typed', '["varchar"]')) as typed),
  named as (select id, ${names} from ${rows})
  select typed, arg_min(id, rank) as id, arg_min(label, rank) as label, arg_min(short, rank) as short, arg_min(family, rank) as family
  from (select typed, id, label, short, family, case typed when lower(id) then 0 when lower(label) then 1 else 2 end as rank
    from typed join named on lower(id) = typed or lower(label) = typed or list_contains(list_transform(aliases, lambda a: lower(a)), typed))
  group by typed order by typed`

const SQL: Record<Facet, string> = {
  family: known('name as label, short, parent as family, aliases', 'family'),
  topic: known('name as label, short, null as family, aliases', 'topic'),
  method: known('name as label, name as short, family, aliases', 'method'),
  model: known('name as label, name as short, null as family, aliases', 'model'),
  dataset: known('name as label, name as short, null as family, aliases', 'dataset'),
  source: known('id as label, id as short, null as family, []::varchar[] as aliases', 'source'),
  venue: known('id as label, id as short, null as family, []::varchar[] as aliases', 'venue'),
}
