/** Input that cannot be read: says in which file, at which line, why, and what to do about it. */
export class SourceError extends Error {
  readonly file: string
  /** Counted from 1; null where the file as a whole is the trouble. */
  readonly line: number | null
  readonly remedy: string

  constructor(file: string, line: number | null, { cause, remedy }: { cause: string; remedy: string }) {
    super(`${file}${line === null ? '' : `, line ${line}`}: ${cause}\n  ${remedy}`)
    this.name = 'SourceError'
    this.file = file
    this.line = line
    this.remedy = remedy
  }
}
