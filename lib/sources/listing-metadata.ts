import { SourceError } from './source-error'
import type { Input } from './source'

const NAME = 'metadata.jsonl'

/** What `metadata.jsonl` beside a listing says of its papers, in their order; nothing where there is no such file. */
export function metadataOf({ file, beside }: Input, papers: number): object[] {
  const lines = beside(NAME)?.split('\n') ?? []
  const records = lines.flatMap((line, i) => (line.trim() ? [recordOf(line, i + 1)] : []))
  if (records.length && records.length !== papers) {
    const cause = `${records.length} lines for the ${papers} papers of ${file}`
    throw new SourceError(NAME, null, {
      cause,
      remedy: 'Give a line for each paper of the listing, in its order.',
    })
  }
  return records
}

function recordOf(line: string, number: number): object {
  try {
    const { id, arxiv_id, published, venue, upvotes } = JSON.parse(line)
    return { id, arxiv_id, published, venue, upvotes }
  } catch {
    throw new SourceError(NAME, number, {
      cause: 'not a JSON object',
      remedy: 'Mend the line, or take the file away.',
    })
  }
}
