import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import type { Attributes, Paper, ReadPaper } from '#lib/paper'
import readBatch, { type Batch } from './read-worker'

type Papers = AsyncIterable<Paper> | Iterable<Paper>

/** Where readings are kept until a whole run is done, and what they were read by. */
export interface Checkpoints {
  directory: string
  extractor: string
}

const BATCH = 250
/** Under this many batches, starting workers takes longer than they save. */
const FEW = 4

/** Reads papers in their order, in worker threads where they are many. Holds a few batches at a time, whatever their number. */
export async function* readPapers(
  papers: Papers,
  checkpoints: Checkpoints | null = null,
): AsyncGenerator<ReadPaper> {
  const batches = batchesOf(papers)
  const first: Batch[] = []
  while (first.length < FEW) {
    const { value, done } = await batches.next()
    if (done) return yield* first.flatMap((batch) => joined(batch, readBatch(batch)))
    first.push({ papers: value, checkpoint: null })
  }
  const rest = (async function* () {
    yield* first
    for await (const papers of batches)
      yield { papers, checkpoint: checkpoints && placeOf(papers, checkpoints) }
  })()
  yield* inWorkers(rest)
}

async function* inWorkers(batches: AsyncIterable<Batch>): AsyncGenerator<ReadPaper> {
  const threads = availableParallelism()
  const filename = new URL('./worker.mjs', import.meta.url).href
  const pool = new Tinypool({
    filename,
    execArgv: ['--import', 'tsx'],
    minThreads: threads,
    maxThreads: threads,
  })
  const waiting: { batch: Batch; reading: Promise<Attributes[]> }[] = []
  try {
    for await (const batch of batches) {
      const reading: Promise<Attributes[]> = pool.run(batch)
      reading.catch(() => undefined) // It is awaited below, in its turn.
      waiting.push({ batch, reading })
      if (waiting.length > 2 * threads) yield* next(waiting)
    }
    while (waiting.length) yield* next(waiting)
  } finally {
    await pool.destroy()
  }
}

async function* next(waiting: { batch: Batch; reading: Promise<Attributes[]> }[]): AsyncGenerator<ReadPaper> {
  const { batch, reading } = waiting.shift()!
  yield* joined(batch, await reading)
}

function joined({ papers }: Batch, attributes: Attributes[]): ReadPaper[] {
  return papers.map((paper, i) => ({ paper, attributes: attributes[i]! }))
}

async function* batchesOf(papers: Papers): AsyncGenerator<Paper[]> {
  let batch: Paper[] = []
  for await (const paper of papers) {
    batch.push(paper)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length) yield batch
}

function placeOf(papers: Paper[], { directory, extractor }: Checkpoints): string {
  const digest = createHash('sha256').update(extractor).update(JSON.stringify(papers)).digest('hex')
  return join(directory, digest.slice(0, 32))
}
