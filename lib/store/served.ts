import { statSync } from 'node:fs'
import { join } from 'node:path'
import { readCurrent, storePath } from './directory'
import { Reader } from './reader'
import { SCHEMA } from './schema'
import { StoreError } from './store-error'

/** How long an old reader stays open for the requests that still hold it. */
const GRACE = 30_000

interface Served {
  directory: string
  stamp: string
  reader: Promise<Reader>
}

// One per process: Next loads this module once a route bundle, and two read-only instances would double the memory.
const held = globalThis as { paperTrendsServed?: Served; paperTrendsPinned?: Map<string, Promise<Reader>> }

export const storeDirectory = (): string =>
  process.env.PAPER_TRENDS_DATA ?? join(process.cwd(), 'data', 'built')

/** The reader of the newest version, or of the pinned one; a new build is noticed at the next request. */
export function servedReader(pinned: string | null = null): Promise<Reader> {
  const directory = storeDirectory()
  if (pinned !== null) return pinnedReader(directory, pinned)
  const stamp = stampOf(directory)
  const served = held.paperTrendsServed
  if (served && served.stamp === stamp && served.directory === directory) return served.reader
  const reader = openCurrent(directory)
  held.paperTrendsServed = { directory, stamp, reader }
  reader.catch(() => {
    if (held.paperTrendsServed?.reader === reader) delete held.paperTrendsServed
  })
  if (served) retire(served.reader)
  return reader
}

function pinnedReader(directory: string, version: string): Promise<Reader> {
  const current = readCurrent(directory)
  if (current?.version === version) return servedReader()
  const known = (held.paperTrendsPinned ??= new Map())
  const reader =
    known.get(version) ??
    Reader.open(storePath(directory, version)).catch((cause: unknown) => {
      known.delete(version)
      if (cause instanceof StoreError && cause.kind === 'damaged') throw cause
      throw new StoreError(
        'gone',
        `The data of version ${version} are no longer kept here.`,
        'Drop data= from the address to see the newest data.',
      )
    })
  known.set(version, reader)
  return reader
}

async function openCurrent(directory: string): Promise<Reader> {
  const current = readCurrent(directory)
  if (!current) throw new StoreError('missing', `There is no store in ${directory}.`, 'Run: npm run ingest')
  if (current.schema !== SCHEMA)
    throw new StoreError(
      'schema',
      `The store has schema ${current.schema}; this program reads ${SCHEMA}.`,
      'Run: npm run ingest',
    )
  return Reader.open(storePath(directory, current.version))
}

function stampOf(directory: string): string {
  const stat = statSync(join(directory, 'current.json'), { throwIfNoEntry: false })
  return stat ? `${stat.ino}-${stat.mtimeMs}` : 'none'
}

function retire(reader: Promise<Reader>): void {
  setTimeout(
    () =>
      void reader.then(
        (old) => old.close(),
        () => undefined,
      ),
    GRACE,
  ).unref()
}
