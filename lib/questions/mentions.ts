import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type MentionKind = 'topic' | 'family' | 'method' | 'model' | 'dataset'

export type Mention = {
  paper: string
  title: string
  published: string | null
  arxiv: string | null
  url: string | null
  abstract: string
  /** Where each label was read; `sentence` bounds the sentence around it, null in a title. */
  spans: { id: string; titled: boolean; start: number; end: number; sentence: number[] | null }[]
  /** Papers behind the mark, of which this answer holds at most `limit`. */
  total: number
}

/** Which of the chosen papers mention a label (and a second one beside it), in a period or ever, and in which words? */
export const mentions = (
  reader: Reader,
  filter: Filter,
  options: {
    kind?: MentionKind
    id?: string
    beside?: string | null
    period?: number | null
    step?: 1 | 3 | 12
    limit?: number
  } = {},
) => {
  const { kind = 'topic', id = '', beside = null, period = null, step = 12, limit = 20 } = options
  return reader.ask<Mention>(SQL[kind], filter, { id, beside, period, step, limit })
}

const of = (kind: MentionKind) => /* sql */ `
  with chosen as ({chosen}),
  wanted as (select key::integer as key, id from ${kind} where id = ($options->>'id') or id = ($options->>'beside')),
  behind as (select l.paper from paper_${kind} l semi join chosen using (paper) join wanted w on w.key = l.${kind}
    where ($options->>'period') is null or l.month // ($options->>'step')::int = ($options->>'period')::int
    group by l.paper having count(distinct w.key) = case when ($options->>'beside') is null then 1 else 2 end),
  first_ones as (select paper, count(*) over ()::int as total from behind order by paper desc limit ($options->>'limit')::int)
  select p.id as paper, p.title, p.published, p.arxiv, p.url, t.abstract, f.total,
    list({id: w.id, titled: m.titled, start: m.start, "end": m."end", sentence: m.sentence} order by m.titled, m.start) as spans
  from first_ones f join paper p using (paper) join text t using (paper)
    join mention m on m.paper = f.paper and m.kind = '${kind}' join wanted w on w.key = m.key
  group by all order by p.published desc, p.id`

const SQL: Record<MentionKind, string> = {
  topic: of('topic'),
  family: of('family'),
  method: of('method'),
  model: of('model'),
  dataset: of('dataset'),
}
