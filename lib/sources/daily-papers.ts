import type { Paper } from '#lib/paper'
import { paperFrom } from './record'
import { SourceError } from './source-error'
import type { Input, Source } from './source'
import { metadataOf } from './listing-metadata'

/** What a copied page holds beside its papers: buttons, headings, and the day the page is of (without a year). */
const FURNITURE = [
  /^new$/i,
  /^Get trending papers in your email inbox!?$/i,
  /^Subscribe$/i,
  /^(Daily|Trending) Papers$/i,
  /^by\s?AK and the research community$/i,
  /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}(, \d{4})?$/,
]
const LONGEST_TITLE = 300
const SHORTEST_ABSTRACT = 80

/**
 * A page of Daily Papers as it comes when copied: furniture, then titles and abstracts in turn.
 * `metadata.jsonl` beside it, a line a paper in the same order, gives ids, dates, arXiv ids and venues.
 */
export const dailyPapers: Source = {
  name: 'daily-papers',
  recognises: (_, head) => /^(by\s?AK and the research community|Daily Papers)\s*$/m.test(head),
  parse,
}

async function* parse(input: Input): AsyncGenerator<Paper> {
  const listed: { title: Paragraph; abstract: Paragraph }[] = []
  let title: Paragraph | null = null
  for await (const paragraph of paragraphsOf(input.lines)) {
    check(input.file, paragraph, title ? 'abstract' : 'title')
    if (title) listed.push({ title, abstract: paragraph })
    title = title ? null : paragraph
  }
  if (title) throw misread(input.file, title, 'a title without an abstract')
  const metadata = metadataOf(input, listed.length)
  for (const [i, { title, abstract }] of listed.entries()) {
    const paper = paperFrom({ ...metadata[i], title: title.text, abstract: abstract.text }, 'daily-papers')
    if ('cause' in paper) throw misread(input.file, title, paper.cause)
    yield paper
  }
}

interface Paragraph {
  text: string
  line: number
}

/** Lines between empty lines, joined; furniture stands alone on its line and is left out. */
async function* paragraphsOf(lines: Input['lines']): AsyncGenerator<Paragraph> {
  let open: Paragraph | null = null
  let number = 0
  for await (const raw of lines) {
    number++
    const text = raw.trim()
    const ends = !text || FURNITURE.some((piece) => piece.test(text))
    if (ends && open) yield open
    if (ends) open = null
    else if (open) open.text += ` ${text}`
    else open = { text, line: number }
  }
  if (open) yield open
}

function check(file: string, paragraph: Paragraph, expected: 'title' | 'abstract'): void {
  const { length } = paragraph.text
  if (expected === 'title' && length > LONGEST_TITLE)
    throw misread(file, paragraph, `a title is expected here, and ${length} characters were found`)
  if (expected === 'abstract' && length < SHORTEST_ABSTRACT)
    throw misread(file, paragraph, `an abstract is expected here, and "${paragraph.text}" was found`)
}

function misread(file: string, { line }: Paragraph, cause: string): SourceError {
  const remedy =
    'Let a title and its abstract stand in turn, an empty line between them, and nothing else among them.'
  return new SourceError(file, line, { cause, remedy })
}
