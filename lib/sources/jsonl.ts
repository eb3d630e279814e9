import { paperFrom } from './record'
import { SourceError } from './source-error'
import type { Input, Source } from './source'

const REMEDY =
  'Give one JSON object a line: {"title"}, and where known "id", "abstract", "published", "venue", "url", "arxiv", "code".'

/** One JSON object a line, the fields of `Paper`; those it does not know are left aside. May be packed with gzip. */
export const jsonl: Source = {
  name: 'jsonl',
  recognises: (name, head) => /^\s*\{/.test(head) || /\.(jsonl|ndjson)(\.gz)?$/i.test(name),
  parse,
}

async function* parse({ file, lines }: Input) {
  const source = file.replace(/^.*[\\/]/, '').replace(/(\.[a-z]+)+$/i, '') || 'jsonl'
  let number = 0
  for await (const line of lines) {
    number++
    if (!line.trim()) continue
    const paper = paperFrom(objectOf(line, file, number), source)
    if ('cause' in paper) throw new SourceError(file, number, { cause: paper.cause, remedy: REMEDY })
    yield paper
  }
}

function objectOf(line: string, file: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    const cause = `not a JSON object: ${line.trim().slice(0, 60)}`
    throw new SourceError(file, number, { cause, remedy: REMEDY })
  }
}
