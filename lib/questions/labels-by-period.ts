import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export const LABELLED = ['topics', 'families', 'methods', 'models', 'datasets'] as const
export type Labelled = (typeof LABELLED)[number]

export type LabelPeriod = {
  /** Whole periods since January 1970: months, quarters or years. */
  period: number
  id: string
  label: string
  short: string
  /** Family whose hue the label has; null for what has none. */
  family: string | null
  papers: number
}

/** How many of the chosen papers have each label, period by period? The most frequent `limit` labels, and those named in `ids`. */
export const labelsByPeriod = (
  reader: Reader,
  filter: Filter,
  options: { of?: Labelled; step?: 1 | 3 | 12; limit?: number; ids?: string[] } = {},
) => {
  const { of = 'topics', step = 12, limit = 60, ids = [] } = options
  return reader.ask<LabelPeriod>(SQL[of], filter, { step, limit, ids })
}

const about = (link: string, label: string, names: string) => /* sql */ `
  with chosen as ({chosen}),
  placed as (select paper, (month // ($options->>'step')::int)::int as period from paper semi join chosen using (paper)
    where month is not null and (precision <> 'year' or ($options->>'step')::int = 12)),
  counted as (select l.${label} as key, period, count(*)::int as papers from ${link} l join placed using (paper) group by all),
  ranked as (select key, row_number() over (order by sum(counted.papers) desc, key) as place from counted group by key)
  select period, id, ${names}, counted.papers
  from counted join ranked using (key) join ${label} using (key)
  where place <= ($options->>'limit')::int or id in (select unnest(from_json($options->'ids', '["varchar"]')))
  order by place, period`

const SQL: Record<Labelled, string> = {
  topics: about('paper_topic', 'topic', 'name as label, short, null as family'),
  families: about('paper_family', 'family', 'name as label, short, id as family'),
  methods: about('paper_method', 'method', 'name as label, name as short, family'),
  models: about('paper_model', 'model', 'name as label, name as short, null as family'),
  datasets: about('paper_dataset', 'dataset', 'name as label, name as short, null as family'),
}
