// A Chromium for the end-to-end tests: CHROMIUM_PATH, else Playwright's own, else the system's, else one is installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const DOWNLOAD_LIMIT = '180'

/** The path of a Chromium that starts; null where there is none. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return given
  const candidates = [await playwrights(), ...SYSTEM.map(inPath)]
  return candidates.find((path) => path && starts(path)) ?? null
}

/** The path of a Chromium, installed where there is none: Playwright's download, or Debian's package. */
export async function ensureChromium() {
  if (process.env.CHROMIUM_PATH && !starts(process.env.CHROMIUM_PATH)) {
    console.error(
      `CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, and no browser starts there. Mend it or unset it.`,
    )
    process.exit(1)
  }
  for (const install of [null, download, debianPackage]) {
    if (install) await install()
    const found = await findChromium()
    if (found) return found
  }
  console.error(
    'No Chromium for the end-to-end tests. Install one, then run: CHROMIUM_PATH=/path/to/chromium npm test',
  )
  return process.exit(1)
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

function inPath(name) {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.trim().split('\n')[0] : null
}

// A download may lack libraries of the system: it is there, and does not start.
const starts = (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0

async function download() {
  console.log('No Chromium found; downloading one for Playwright')
  const program = [process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium']
  // Where its host is out of reach, Playwright may wait for long: `timeout` is in every Linux.
  if (inPath('timeout')) await run('timeout', [DOWNLOAD_LIMIT, ...program])
  else await run(program[0], program.slice(1))
}

async function debianPackage() {
  if (!inPath('apt-get')) return
  console.log(
    'The download is out of reach; installing the package "chromium" of the system (about a minute)',
  )
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [program, ...rest] = [...root, 'apt-get', ...args]
    return run(program, rest, { DEBIAN_FRONTEND: 'noninteractive' })
  }
  await apt('update', '-q')
  await apt('install', '-y', '-q', '--no-install-recommends', 'chromium')
}
