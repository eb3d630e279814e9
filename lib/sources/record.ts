import { z } from 'zod'
import type { Paper, Precision } from '#lib/paper'
import { arxivId, arxivPage } from './arxiv-id'
import { titleId } from './title-key'

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)
const words = z.string({ error: 'must be a text' })
const date = z
  .union([z.string(), z.number().int().transform(String)], { error: 'must be a date' })
  .nullish()
  .transform((value) => value?.trim().replace(/[T ]\d\d:.*$/, '') || null)
  .refine((value) => value === null || DATE.test(value), 'must be a date: YYYY, YYYY-MM or YYYY-MM-DD')
const address = text.transform(addressIn)

/** A line of a JSONL file: `Paper`, most fields optional, fields that it does not know left aside. */
const RECORD = z.object({
  id: z.union([text, z.number().transform(String)], { error: 'must be a text' }),
  title: words.refine((value) => value.trim() !== '', 'must not be empty'),
  abstract: words.nullish().transform((value) => value ?? ''),
  published: date,
  source: text,
  venue: text,
  url: address,
  arxiv: text,
  arxiv_id: text,
  code: address,
  upvotes: z.number({ error: 'must be a number' }).int('must be a whole number').nonnegative().nullish(),
})

/** A paper out of a record of unknown form; else why it is none, in words. `source` is for records that name none. */
export function paperFrom(record: unknown, source: string): Paper | { cause: string } {
  const read = RECORD.safeParse(record)
  if (!read.success) return { cause: read.error.issues.map(causeOf).join('; ') }
  const { id, title, abstract, published, venue, url, code, upvotes } = read.data
  const arxiv = arxivId(read.data.arxiv ?? read.data.arxiv_id) ?? arxivId(id) ?? arxivId(url)
  return {
    id: id ?? arxiv ?? titleId(title),
    title,
    abstract,
    published,
    precision: precisionOf(published),
    source: read.data.source ?? source,
    venue,
    url: url ?? (arxiv && arxivPage(arxiv)),
    arxiv,
    code,
    upvotes: upvotes ?? null,
  }
}

function causeOf({ path, message }: z.core.$ZodIssue): string {
  return path.length ? `"${path.join('.')}" ${message}` : message
}

/** How exact a date is, which its length says. */
function precisionOf(published: string | null): Precision | null {
  if (published === null) return null
  return published.length === 4 ? 'year' : published.length === 7 ? 'month' : 'day'
}

/** The address of the web that a field holds; null for remarks, and for schemes that a link must not run. */
function addressIn(value: string | null): string | null {
  if (value === null || /^https?:\/\/\S+$/i.test(value)) return value
  if (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(value)) return `https://${value}`
  // Lists made from web pages give Markdown: "[![github](icon) name](https://github.com/name) + ...".
  return /\]\((https:\/\/(?:github|gitlab)\.com\/[^)\s]+)\)/.exec(value)?.[1] ?? null
}
