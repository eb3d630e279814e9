// Builds the dashboard where its sources have changed. Plain node, for it runs before node_modules exists.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { PAGES, fingerprint } from './fingerprint.mjs'
import { node, orStop } from './run.mjs'

/** Next's own program. */
export const NEXT = 'node_modules/next/dist/bin/next'

const BUILT = '.next/sources'

/** Builds the pages, or does nothing where `.next` was built from the same sources. */
export async function buildPages() {
  const sources = fingerprint(PAGES)
  if (existsSync('.next/BUILD_ID') && existsSync(BUILT) && readFileSync(BUILT, 'utf8') === sources) return
  console.log('Building the dashboard (about half a minute)')
  rmSync(BUILT, { force: true })
  orStop(await node([NEXT, 'build']), 'The dashboard could not be built; what is above says why.')
  writeFileSync(BUILT, sources)
}
