import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/** Four to eight is right on two cores: more only raises the slowest answers. */
const SIZE = 4

/** A pool of connections, one request at a time on each. */
export class Connections {
  private readonly free: DuckDBConnection[] = []
  private readonly waiting: ((connection: DuckDBConnection) => void)[] = []
  private open = 0

  constructor(private readonly instance: DuckDBInstance) {}

  async use<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.take()
    try {
      return await work(connection)
    } finally {
      const next = this.waiting.shift()
      if (next) next(connection)
      else this.free.push(connection)
    }
  }

  private async take(): Promise<DuckDBConnection> {
    const free = this.free.pop()
    if (free) return free
    if (this.open < SIZE) {
      this.open++
      return this.instance.connect()
    }
    return new Promise((resolve) => this.waiting.push(resolve))
  }
}
