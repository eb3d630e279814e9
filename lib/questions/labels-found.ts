import { NO_FILTER, type Facet, type Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type FoundLabel = {
  id: string
  label: string
  family: string | null
  papers: number
  /** The alias that was typed, where it is not the label. */
  alias: string | null
}

/** Which labels of a facet have a name or an alias that begins with the text, or holds a word that does? The most used first. */
export const labelsFound = (
  reader: Reader,
  filter: Filter = NO_FILTER,
  options: { facet?: Facet; text?: string; limit?: number } = {},
) => {
  const { facet = 'method', text = '', limit = 12 } = options
  return reader.ask<FoundLabel>(SQL[facet], filter, { text: text.toLowerCase(), limit })
}

const found = (names: string, rows: string) => /* sql */ `
  with named as (select id, ${names}, papers from ${rows}),
  matched as (select id, label, family, papers, coalesce(
      list_filter([label, id], lambda a: starts_with(lower(a), ($options->>'text')))[1],
      list_filter(aliases, lambda a: starts_with(lower(a), ($options->>'text')))[1],
      list_filter(list_concat([label], aliases), lambda a: contains(lower(a), ' ' || ($options->>'text')))[1]) as alias
    from named)
  select id, label, family, papers, case when alias in (label, id) then null else alias end as alias
  from matched where alias is not null
  order by lower(label) = ($options->>'text') or lower(alias) = ($options->>'text') desc, papers desc, id limit ($options->>'limit')::int`

const counted = (label: string) =>
  `${label} l join (select ${label} as key, count(*)::int as papers from paper_${label} group by all) using (key)`

const SQL: Record<Facet, string> = {
  family: found('name as label, parent as family, aliases', counted('family')),
  topic: found('name as label, null as family, aliases', counted('topic')),
  method: found('name as label, family, aliases', 'method'),
  model: found('name as label, null as family, aliases', 'model'),
  dataset: found('name as label, null as family, aliases', 'dataset'),
  source: found('id as label, null as family, []::varchar[] as aliases', 'source'),
  venue: found('id as label, null as family, []::varchar[] as aliases', 'venue'),
}
