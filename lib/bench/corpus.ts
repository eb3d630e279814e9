import { createReadStream, existsSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { Paper } from '#lib/paper'
import { linesOfStream } from '#lib/sources/lines'
import { papersOf } from '#lib/sources/read-file'
import { SEEDS } from '#lib/commands/seeds'

const CORPORA = '../shared/corpora'
const CHUNK = 1000
const SEEDS_REPEATED = 200

/** A corpus of real abstracts beside the project, null where it is not there. */
export function corpus(name: string): string | null {
  const path = `${CORPORA}/${name}`
  return existsSync(path) ? path : null
}

/** A file of papers as lines of JSON, a thousand at a time; the seeds over and over where there is no file. */
export async function* chunksOf(path: string | null): AsyncGenerator<string[]> {
  let chunk: string[] = []
  for await (const line of path
    ? linesOfStream(createReadStream(path).pipe(createGunzip()), path)
    : seedLines()) {
    chunk.push(line)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = []
  }
  if (chunk.length) yield chunk
}

async function* seedLines(): AsyncGenerator<string> {
  const seeds: Paper[] = []
  for await (const paper of papersOf(SEEDS)) seeds.push(paper)
  for (let round = 0; round < SEEDS_REPEATED; round++) for (const paper of seeds) yield JSON.stringify(paper)
}
