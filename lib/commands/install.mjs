// Brings node_modules in step with package-lock.json. Plain node, for it runs before node_modules exists.
import { statSync } from 'node:fs'
import { npm, orStop } from './run.mjs'

const OLDEST = [20, 19]

/** Ends with a message where node is too old for what we stand on. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  console.error(`Paper Trends needs Node ${OLDEST.join('.')} or later, and this is Node ${version}.`)
  console.error('Install a newer one from https://nodejs.org, then run the command again.')
  process.exit(1)
}

/** Installs where node_modules is missing, unfinished, or older than the lock. */
export async function install() {
  if (isInStep()) return
  console.log('Installing dependencies (about a minute the first time)')
  // Build tools are development dependencies; NODE_ENV=production would leave them out.
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  orStop(
    code,
    'The dependencies could not be installed. Check that the npm registry is in reach, then run the command again.',
  )
}

function isInStep() {
  // npm writes this file last, so an install that was cut short lacks it.
  const installed = statSync('node_modules/.package-lock.json', { throwIfNoEntry: false })
  return !!installed && installed.mtimeMs >= statSync('package-lock.json').mtimeMs
}
