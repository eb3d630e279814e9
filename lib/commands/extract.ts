import { once } from 'node:events'
import { createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { attributesLine } from '#lib/attributes-line'
import type { Paper } from '#lib/paper'
import { jsonl } from '#lib/sources/jsonl'
import { linesOfStream } from '#lib/sources/lines'
import { papersOf } from '#lib/sources/read-file'
import { startProgress } from './progress'
import { readPapers } from './read-papers'
import { runCommand } from './run-command'
import { SEEDS } from './seeds'

const USAGE =
  'npm run extract -- [--in papers.jsonl] [--out attributes.jsonl]     "-" stands for the standard streams'
const ARGUMENTS = z.object({
  in: z.string().min(1, '--in wants a file').default(SEEDS),
  out: z.string().min(1, '--out wants a file').default('-'),
})

/** Attributes alone, a line out for each paper in, in order: no store, no merging of doubles. */
await runCommand(USAGE, async (args) => {
  const { values } = parseArgs({ args, options: { in: { type: 'string' }, out: { type: 'string' } } })
  const { in: from, out } = ARGUMENTS.parse(values)
  const progress = startProgress(`Reading ${from === '-' ? 'standard input' : from}`)
  try {
    const written = await write(linesFor(from, progress.step), out)
    progress.done(`Read ${written} papers into ${out === '-' ? 'standard output' : out}`)
  } catch (error) {
    progress.failed()
    throw error
  }
})

async function* linesFor(from: string, say: (message: string) => void): AsyncGenerator<string> {
  let number = 0
  for await (const read of readPapers(from === '-' ? standardInput() : papersOf(from))) {
    yield attributesLine(read) + '\n'
    if (++number % 500 === 0) say(`Read ${number} papers`)
  }
}

function standardInput(): AsyncIterable<Paper> {
  const file = 'standard input'
  return jsonl.parse({ file, lines: linesOfStream(process.stdin, file), beside: () => null })
}

/** A file appears whole or not at all; pipes and devices are written as they are. */
async function write(lines: AsyncIterable<string>, out: string): Promise<number> {
  if (out === '-') return pour(lines, process.stdout)
  const whole = !existsSync(out) || statSync(out).isFile()
  const path = whole ? `${out}.part` : out
  const stream = createWriteStream(path)
  try {
    const written = await pour(lines, stream)
    stream.end()
    await finished(stream)
    if (whole) renameSync(path, out)
    return written
  } catch (error) {
    stream.destroy()
    if (whole) rmSync(path, { force: true })
    throw error
  }
}

async function pour(lines: AsyncIterable<string>, stream: NodeJS.WritableStream): Promise<number> {
  let written = 0
  const broken = once(stream, 'error').then(([error]) => Promise.reject(error))
  broken.catch(() => undefined)
  for await (const line of lines) {
    written++
    if (!stream.write(line)) await Promise.race([once(stream, 'drain'), broken])
  }
  return written
}
