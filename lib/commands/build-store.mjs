// Sees to it that there is a store to serve. Plain node, for it runs before node_modules exists.
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { STORE, fingerprint } from './fingerprint.mjs'
import { node, orStop } from './run.mjs'

/** Where the store stands. */
export const storeDirectory = () => process.env.PAPER_TRENDS_DATA || join('data', 'built')

/**
 * Builds the store of the seeds where there is none, or where the seeds or the program have changed since.
 * A store that was built from other papers is left alone; a damaged one ends the command with what to run.
 */
export async function buildStore() {
  const state = stateOf(storeDirectory())
  if (state === 'fresh') return
  if (state === 'damaged') {
    console.error(`The store in ${storeDirectory()} is damaged.`)
    console.error('Run: npm run ingest          (the seed papers; or npm run ingest -- FILE... for your own)')
    process.exit(1)
  }
  console.log(
    state === 'missing'
      ? 'Building the store from data/seeds'
      : 'Building the store again: its inputs have changed',
  )
  orStop(await ingestSeeds(), 'The store could not be built; the old one, if any, is untouched.')
}

/** Reads the seeds into the store, whatever stands there. */
export const ingestSeeds = (env = {}) => node(['--import', 'tsx', 'lib/commands/ingest.ts'], env)

function stateOf(directory) {
  if (!existsSync(join(directory, 'current.json'))) return 'missing'
  try {
    const { version } = JSON.parse(readFileSync(join(directory, 'current.json'), 'utf8'))
    if (!isDatabase(join(directory, `${version}.duckdb`))) return 'damaged'
    const seeds = seedsOf(directory)
    return seeds?.version === version && seeds.fingerprint !== fingerprint(STORE) ? 'old' : 'fresh'
  } catch {
    return 'damaged'
  }
}

function seedsOf(directory) {
  const path = join(directory, 'seeds.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

// The mark that a DuckDB file bears; what lies behind it the server checks when it opens the file.
function isDatabase(path) {
  const head = Buffer.alloc(12)
  const handle = openSync(path, 'r')
  readSync(handle, head, 0, 12, 0)
  closeSync(handle)
  return head.toString('latin1', 8) === 'DUCK'
}
