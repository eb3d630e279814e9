import { closeSync, createReadStream, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { constants, createGunzip, gunzipSync } from 'node:zlib'
import type { Paper } from '#lib/paper'
import { SourceError } from './source-error'
import { linesOfStream } from './lines'
import { SOURCES } from './sources'
import type { Source } from './source'

const HEAD = 4096

/** Reads the papers of a file as they stand, its form recognised, packed or not; the file is streamed. */
export async function* papersOf(file: string): AsyncGenerator<Paper> {
  const source = sourceOf(file)
  const beside = (name: string) => {
    const path = join(dirname(file), name)
    return existsSync(path) ? readFileSync(path, 'utf8') : null
  }
  yield* source.parse({ file, lines: linesOf(file), beside })
}

/** Which source reads a file. Throws a SourceError where none does, or where there is no such file. */
export function sourceOf(file: string): Source {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new SourceError(file, null, { cause: 'no such file', remedy: 'Check the path.' })
  const head = headOf(file)
  const source = SOURCES.find((source) => source.recognises(file, head))
  if (source) return source
  const cause = `not in a form that is known (${SOURCES.map(({ name }) => name).join(', ')})`
  throw new SourceError(file, 1, {
    cause,
    remedy: 'Give one JSON object a line: {"id", "title", "abstract", ...}.',
  })
}

function headOf(file: string): string {
  const bytes = Buffer.alloc(HEAD)
  const handle = openSync(file, 'r')
  const read = bytes.subarray(0, readSync(handle, bytes, 0, HEAD, 0))
  closeSync(handle)
  // The head of a packed file ends in the middle; without this flag that is an error.
  const plain = isPacked(read) ? unpacked(read) : read
  return plain.toString('utf8').replace(/^\ufeff/, '')
}

function unpacked(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return Buffer.alloc(0)
  }
}

const isPacked = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

async function* linesOf(file: string): AsyncGenerator<string> {
  const handle = openSync(file, 'r')
  const magic = Buffer.alloc(2)
  readSync(handle, magic, 0, 2, 0)
  closeSync(handle)
  const stream = createReadStream(file)
  yield* linesOfStream(isPacked(magic) ? unpack(stream) : stream, file)
}

function unpack(stream: Readable): Readable {
  const gunzip = createGunzip()
  stream.on('error', (error) => gunzip.destroy(error))
  return stream.pipe(gunzip)
}
