import { existsSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Filter } from '#lib/paper'
import { chosenSql } from './chosen'
import { Connections } from './connections'
import { filterKeys } from './filter-keys'
import { SCHEMA } from './schema'
import { StoreError } from './store-error'

export type Options = Readonly<Record<string, unknown>>

/** Answers kept: a store never changes, so a question asked twice needs no second look. */
const KEPT_ANSWERS = 400

/** One built store, read-only. */
export class Reader {
  private readonly answers = new Map<string, Promise<unknown[]>>()

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connections: Connections,
    readonly version: string,
    readonly papers: number,
  ) {}

  /** Date of the newest paper, as its source gives it; null where none has a date. */
  get newest(): string | null {
    const date = this.version.slice(0, -9)
    return date === 'undated' ? null : date
  }

  static async open(path: string): Promise<Reader> {
    if (!existsSync(path))
      throw new StoreError('missing', `There is no store at ${path}.`, 'Run: npm run ingest')
    const instance = await DuckDBInstance.create(path, {
      access_mode: 'READ_ONLY',
      threads: '2',
      enable_external_access: 'false',
      lock_configuration: 'true',
    }).catch((cause: Error) => {
      throw new StoreError(
        'damaged',
        `The store at ${path} cannot be read: ${cause.message}`,
        'Run: npm run ingest',
      )
    })
    const connections = new Connections(instance)
    const meta = await readMeta(connections, path)
    if (Number(meta.schema) !== SCHEMA) {
      instance.closeSync()
      throw new StoreError(
        'schema',
        `The store ${meta.version} has schema ${meta.schema}; this program reads ${SCHEMA}.`,
        'Run: npm run ingest',
      )
    }
    return new Reader(instance, connections, meta.version ?? '', Number(meta.papers))
  }

  /**
   * Asks one question: constant SQL, in which `{chosen}` stands for the chosen papers and `$options` for bound JSON.
   * Rows are plain: numbers, strings, booleans, lists; they survive JSON.
   */
  async ask<Row>(sql: string, filter: Filter, options: Options = {}): Promise<Row[]> {
    const chosen = sql.includes('{chosen}') ? chosenSql(await filterKeys(this, filter)) : ''
    return this.run<Row>(
      sql.replaceAll('{chosen}', chosen),
      sql.includes('$options') ? { options: JSON.stringify(options) } : {},
    )
  }

  run<Row>(sql: string, bound: Record<string, string> = {}): Promise<Row[]> {
    const key = JSON.stringify([sql, bound])
    const known = this.answers.get(key)
    if (known) return known as Promise<Row[]>
    const answer = this.connections.use(async (connection) =>
      (await connection.runAndReadAll(sql, bound)).getRowObjectsJS(),
    )
    this.keep(key, answer)
    return answer as Promise<Row[]>
  }

  close(): void {
    this.instance.closeSync()
  }

  private keep(key: string, answer: Promise<unknown[]>): void {
    this.answers.set(key, answer)
    answer.catch(() => this.answers.delete(key))
    const oldest = this.answers.keys().next()
    if (this.answers.size > KEPT_ANSWERS && !oldest.done) this.answers.delete(oldest.value)
  }
}

async function readMeta(connections: Connections, path: string): Promise<Record<string, string>> {
  try {
    const rows = await connections.use(async (c) =>
      (await c.runAndReadAll('select key, value from meta')).getRowObjectsJS(),
    )
    return Object.fromEntries(rows.map((row) => [row.key, row.value])) as Record<string, string>
  } catch (cause) {
    throw new StoreError(
      'damaged',
      `The store at ${path} is not one of ours: ${(cause as Error).message}`,
      'Run: npm run ingest',
    )
  }
}
