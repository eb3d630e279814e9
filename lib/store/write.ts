import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import type { ReadPaper } from '#lib/paper'
import { readCurrent, storePath, writeCurrent } from './directory'
import { entries } from './entries'
import { writePlaces } from './places'
import { BUILD, CHECKS, SCHEMA, STAGED_COLUMNS } from './schema'
import { stage, type Staged } from './stage'
import { StoreError } from './store-error'

/** Versions kept beside the served one, so that pinned links work. */
const KEPT = 3

/**
 * Builds a whole store beside the old one, checks it and renames it into place.
 * On any error the old store stays as it was.
 */
export async function writeStore(
  papers: AsyncIterable<ReadPaper> | Iterable<ReadPaper>,
  { directory }: { directory: string },
): Promise<{ version: string; papers: number; path: string }> {
  mkdirSync(directory, { recursive: true })
  const work = join(directory, `building-${process.pid}`)
  const lines = `${work}.jsonl`
  const file = `${work}.duckdb`
  try {
    const staged = await stage(papers, lines)
    await build(file, lines, staged)
    const path = storePath(directory, staged.version)
    renameSync(file, path)
    writeCurrent(directory, { version: staged.version, schema: SCHEMA, papers: staged.papers })
    dropOldVersions(directory)
    return { ...staged, path }
  } finally {
    for (const name of readdirSync(directory))
      if (name.startsWith(`building-${process.pid}`)) rmSync(join(directory, name), { recursive: true })
  }
}

async function build(file: string, lines: string, staged: Staged): Promise<void> {
  const instance = await DuckDBInstance.create(file, { threads: '2', preserve_insertion_order: 'true' })
  try {
    const connection = await instance.connect()
    await fill(connection, lines, staged)
    await check(connection)
    await connection.run('checkpoint')
    connection.closeSync()
  } finally {
    instance.closeSync()
  }
}

async function fill(connection: DuckDBConnection, lines: string, staged: Staged): Promise<void> {
  await connection.run('create table meta (key varchar, value varchar)')
  for (const [key, value] of Object.entries({ ...staged, schema: SCHEMA }))
    await connection.run('insert into meta values ($key, $value)', { key, value: String(value) })
  await connection.run(
    `create temp table staged as select * from read_json($lines, format := 'newline_delimited', columns := ${STAGED_COLUMNS}, maximum_object_size := 16777216)`,
    { lines },
  )
  for (const sql of BUILD)
    await connection.run(sql, sql.includes('$entries') ? { entries: JSON.stringify(entries()) } : undefined)
  await writePlaces(connection)
}

async function check(connection: DuckDBConnection): Promise<void> {
  for (const [what, sql] of Object.entries(CHECKS)) {
    const [row] = (await connection.runAndReadAll(sql)).getRowObjectsJS()
    if (row?.n !== 0)
      throw new StoreError(
        'build',
        `The new store holds ${what} (${row?.n}).`,
        'The old store is untouched. Report this.',
      )
  }
}

function dropOldVersions(directory: string): void {
  const current = readCurrent(directory)?.version
  const old = readdirSync(directory)
    .filter(
      (name) => name.endsWith('.duckdb') && name !== `${current}.duckdb` && !name.startsWith('building-'),
    )
    .map((name) => ({ name, time: statSync(join(directory, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
  for (const { name } of old.slice(KEPT)) rmSync(join(directory, name))
}
