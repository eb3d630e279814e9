import { NO_FILTER, type Filter } from '#lib/paper'
import type { Reader } from '#lib/store/reader'

export type PaperFacts = {
  id: string
  title: string
  abstract: string
  published: string | null
  precision: string | null
  venue: string | null
  source: string
  url: string | null
  arxiv: string | null
  code: string | null
  upvotes: number | null
  /** `Attributes` as JSON. */
  attributes: string
}

/** What is known of one paper, by its id or its arXiv id? */
export const paperById = async (
  reader: Reader,
  filter: Filter = NO_FILTER,
  options: { id?: string } = {},
) => {
  const [row] = await reader.ask<PaperFacts>(SQL, filter, { id: options.id ?? '' })
  return row ?? null
}

const SQL = /* sql */ `
  select p.id, p.title, t.abstract, p.published, p.precision, v.id as venue, s.id as source, p.url, p.arxiv, p.code, p.upvotes, r.attributes
  from paper p join text t using (paper) join reading r using (paper)
    left join venue v on v.key = p.venue join source s on s.key = p.source
  where p.id = ($options->>'id') or p.arxiv = ($options->>'id')
  order by p.id = ($options->>'id') desc, p.paper limit 1`
