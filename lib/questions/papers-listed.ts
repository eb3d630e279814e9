import type { Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export const PAPERS_A_PAGE = 50
export const PAPER_ORDERS = ['newest', 'oldest', 'relevance', 'claims', 'upvotes', 'title'] as const
export type PaperOrder = (typeof PAPER_ORDERS)[number]

export type PaperRow = {
  id: string
  title: string
  abstract: string
  published: string | null
  precision: string | null
  source: string
  venue: string | null
  url: string | null
  arxiv: string | null
  code: string | null
  upvotes: number | null
  /** `Attributes` as JSON. */
  attributes: string
}

/** Which papers are chosen, a page at a time, in which order? Relevance is BM25 over the filter's own search words (k1 1.2, b 0.75). */
export const papersListed = (
  reader: Reader,
  filter: Filter,
  options: { order?: PaperOrder; page?: number; size?: number } = {},
) => {
  const { order = 'newest', page = 1, size = PAPERS_A_PAGE } = options
  return reader.ask<PaperRow>(SQL[order], filter, { skip: (page - 1) * size, size, text: filter.q ?? '' })
}

/** The page's keys first, then the rows of these keys alone: the wide tables are touched fifty times, not 200,000. */
const inOrder = (order: string, score = '') => /* sql */ `
  with chosen as ({chosen}), ${score}
  page as (select p.paper, row_number() over (order by ${order}) as place
    from paper p semi join chosen using (paper) ${score && 'left join score using (paper)'}
    order by place limit ($options->>'size')::int offset ($options->>'skip')::int)
  select p.id, p.title, t.abstract, p.published, p.precision, s.id as source, v.id as venue, p.url, p.arxiv, p.code, p.upvotes, r.attributes
  from page join paper p using (paper) join text t using (paper) join reading r using (paper)
    join source s on s.key = p.source left join venue v on v.key = p.venue
  order by place`

const BM25 = /* sql */ `
  size as (select count(*) as papers, avg(length) as mean from document),
  score as (select o.paper, sum(ln(1 + (size.papers - t.papers + 0.5) / (t.papers + 0.5)) * o.tf * 2.2
      / (o.tf + 1.2 * (0.25 + 0.75 * d.length / size.mean))) as score
    from posting o join term t on t.key = o.term join document d on d.paper = o.paper, size
    where t.word in (select unnest(regexp_extract_all(lower($options->>'text'), '[\\p{L}\\p{N}]+'))) group by o.paper),`

const SQL: Record<PaperOrder, string> = {
  newest: inOrder('p.paper desc'),
  oldest: inOrder('p.paper'),
  relevance: inOrder('score desc nulls last, p.paper desc', BM25),
  claims: inOrder('p.claims desc, p.paper desc'),
  upvotes: inOrder('p.upvotes desc nulls last, p.paper desc'),
  title: inOrder('lower(p.title), p.paper'),
}
