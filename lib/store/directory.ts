import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `current.json` of a store directory says: which version the server serves. */
export interface Current {
  version: string
  schema: number
  papers: number
}

export const storePath = (directory: string, version: string) => join(directory, `${version}.duckdb`)

export function readCurrent(directory: string): Current | null {
  const path = join(directory, 'current.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Current) : null
}

/** Renamed into place, so that a reader sees the old version or the new one and never half a file. */
export function writeCurrent(directory: string, current: Current): void {
  const path = join(directory, 'current.json')
  writeFileSync(`${path}.new`, JSON.stringify(current, null, 2) + '\n')
  renameSync(`${path}.new`, path)
}
