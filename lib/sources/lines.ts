import type { Readable } from 'node:stream'
import { SourceError } from './source-error'

/** More in one line is no record: the store's own reader takes no more either. */
const LONGEST = 16_000_000

/**
 * The lines of a stream of UTF-8, without a byte order mark. Throws a SourceError where it breaks off.
 * A line feed ends a line and nothing else does (node's own reader also ends one at U+2028, which abstracts may hold).
 */
export async function* linesOfStream(stream: Readable, file: string): AsyncGenerator<string> {
  let number = 0
  let rest = ''
  try {
    for await (const chunk of stream.setEncoding('utf8')) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop()!
      for (const line of lines) yield tidy(line, ++number)
      if (rest.length > LONGEST) throw new Error(`a line of more than ${LONGEST / 1e6} million characters`)
    }
  } catch (error) {
    const cause = `breaks off: ${error instanceof Error ? error.message : error}`
    throw new SourceError(file, number + 1, {
      cause,
      remedy: 'The file is damaged, cut, or not a text of lines; fetch it again.',
    })
  }
  if (rest) yield tidy(rest, ++number)
}

function tidy(line: string, number: number): string {
  const unmarked = number === 1 ? line.replace(/^\ufeff/, '') : line
  return unmarked.endsWith('\r') ? unmarked.slice(0, -1) : unmarked
}
