import type { DuckDBConnection } from '@duckdb/node-api'

/** Where every method of the network stands: computed once a version, kept under every filter. */
export async function writePlaces(connection: DuckDBConnection): Promise<void> {
  await connection.run('create table place (method integer, x double, y double, community integer)')
}
