import type { Facet, Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type LabelCount = {
  id: string
  label: string
  short: string
  /** Parent for a family, hue for a method, else null. */
  family: string | null
  papers: number
}

/** How many of the chosen papers does each label of a facet have? Zero counts stay for families and topics. */
export const labelCounts = (
  reader: Reader,
  filter: Filter,
  options: { facet?: Facet; limit?: number } = {},
) => {
  const { facet = 'family', limit = 1000 } = options
  return reader.ask<LabelCount>(SQL[facet], filter, { limit })
}

const linked = (label: string, names: string, join: 'left join' | 'join') => /* sql */ `
  with chosen as ({chosen}),
  counted as (select ${label} as key, count(*)::int as papers from paper_${label} semi join chosen using (paper) group by all)
  select id, name as label, ${names}, coalesce(c.papers, 0)::int as papers
  from ${label} ${join} counted c using (key) order by papers desc, id limit ($options->>'limit')::int`

const column = (label: string) => /* sql */ `
  with chosen as ({chosen}),
  counted as (select ${label} as key, count(*)::int as papers from paper semi join chosen using (paper) group by all)
  select id, id as label, id as short, null as family, c.papers
  from ${label} join counted c using (key) order by papers desc, id limit ($options->>'limit')::int`

const SQL: Record<Facet, string> = {
  family: linked('family', 'short, parent as family', 'left join'),
  topic: linked('topic', 'short, null as family', 'left join'),
  method: linked('method', 'name as short, family', 'join'),
  model: linked('model', 'name as short, null as family', 'join'),
  dataset: linked('dataset', 'name as short, null as family', 'join'),
  source: column('source'),
  venue: column('venue'),
}
