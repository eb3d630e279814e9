import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Paper } from '#lib/paper'
import { distinct } from '#lib/sources/distinct'
import { papersOf, sourceOf } from '#lib/sources/read-file'
import { writeStore } from '#lib/store/write'
import { EXTRACTOR, STORE, fingerprint } from './fingerprint.mjs'
import { startProgress, type Progress } from './progress'
import { readPapers } from './read-papers'
import { runCommand } from './run-command'
import { SEEDS } from './seeds'
import { storable } from './storable'

const USAGE = 'npm run ingest -- [FILE...]     no file: the papers of data/seeds'

/** Files of papers into the store: any form that a source recognises, each paper once. */
await runCommand(USAGE, async (args) => {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const files = positionals.length ? positionals : [SEEDS]
  for (const file of files) console.error(`${file}: ${sourceOf(file).name}`)
  const progress = startProgress('Looking for papers that stand twice')
  try {
    await ingest(files, progress)
  } catch (error) {
    progress.failed()
    throw error
  }
})

async function ingest(files: string[], progress: Progress): Promise<void> {
  const directory = process.env.PAPER_TRENDS_DATA || join('data', 'built')
  const checkpoints = { directory: join(directory, 'checkpoints'), extractor: fingerprint(EXTRACTOR) }
  stopTidily(directory)
  const papers = counted(
    distinct(() => all(files)),
    progress,
  )
  const { version, papers: number } = await writeStore(readPapers(papers, checkpoints), { directory })
  rmSync(checkpoints.directory, { recursive: true, force: true })
  // For `npm start`, which rebuilds a store of the seeds when they or the program change, and leaves any other alone.
  if (files.length === 1 && files[0] === SEEDS)
    writeFileSync(
      join(directory, 'seeds.json'),
      JSON.stringify({ version, fingerprint: fingerprint(STORE) }) + '\n',
    )
  progress.done(`Stored ${number} papers as version ${version}`)
}

/** A stop leaves the checkpoints, from which the next run goes on, and nothing half built. */
function stopTidily(directory: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      const left = existsSync(directory) ? readdirSync(directory) : []
      for (const name of left.filter((name) => name.startsWith(`building-${process.pid}`)))
        rmSync(join(directory, name), { recursive: true, force: true })
      console.error('\nStopped; the old store is untouched. The same command goes on where this one stopped.')
      process.exit(130)
    })
}

async function* all(files: string[]): AsyncGenerator<Paper> {
  for (const file of files) for await (const paper of papersOf(file)) yield storable(paper)
}

async function* counted(papers: AsyncIterable<Paper>, progress: Progress): AsyncGenerator<Paper> {
  let number = 0
  for await (const paper of papers) {
    progress.step(`Reading paper ${++number}`)
    yield paper
  }
  if (!number)
    throw new Error(
      'There is no paper in these files.\n  Give a file with papers; the old store is untouched.',
    )
  progress.step(`Building the store of ${number} papers`)
}
