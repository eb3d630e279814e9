import type { Paper } from '#lib/paper'

/** One file as a source sees it: its lines, not where they come from. */
export interface Input {
  /** As the reader named it; messages and nothing else need it. */
  file: string
  lines: AsyncIterable<string> | Iterable<string>
  /** The text of a file beside it, null where there is none. */
  beside: (name: string) => string | null
}

/** A form that papers come in. Add one as a file of this folder and a line of sources.ts. */
export interface Source {
  name: string
  /** Whether a file is of this form, told by its name and its first bytes (unpacked, as text). */
  recognises: (name: string, head: string) => boolean
  /** The papers of a file, in its order. Throws a SourceError that names file, line and remedy. */
  parse: (input: Input) => AsyncIterable<Paper>
}
