// npm test: everything that must hold, on a fresh clone too. Ends at the first step that fails.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPages, NEXT } from './build-pages.mjs'
import { ensureChromium } from './chromium.mjs'
import { freePort } from './free-port.mjs'
import { checkNode, install } from './install.mjs'
import { node } from './run.mjs'
import { tally } from './tally.mjs'

const reports = mkdtempSync(join(tmpdir(), 'paper-trends-test-'))
const unit = join(reports, 'unit.json')
const e2e = join(reports, 'e2e.json')

checkNode()
await step('Dependencies', install)
// Next writes the types that its own imports need; a fresh clone has none yet.
await step('Types of the pages', () => node([NEXT, 'typegen']))
await step('Type check', () => node(['node_modules/typescript/bin/tsc', '--noEmit']))
await step('Lint', () => node(['node_modules/eslint/bin/eslint.js', '.']))
await step('Format', () =>
  node(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
)
await step('Unit tests', () =>
  node([...vitest(), '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`]),
)
await step('Build', buildPages)
await step('Browser', async () => {
  process.env.CHROMIUM_PATH = await ensureChromium()
  console.log(process.env.CHROMIUM_PATH)
})
await step('End-to-end tests', async () => {
  const env = { E2E_PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_NAME: e2e }
  return node(['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e', '--reporter=list,json'], env)
})
summarise()

function vitest() {
  // Stores are built in the tests: on a busy machine that takes longer than the usual five seconds.
  return ['node_modules/vitest/vitest.mjs', 'run', '--testTimeout=120000', '--hookTimeout=120000']
}

async function step(name, run) {
  console.log(`\n== ${name}`)
  const start = performance.now()
  const code = (await run()) ?? 0
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`== ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`)
  if (code === 0) return
  summarise(name)
  process.exit(code)
}

function summarise(failed) {
  const { passed, failed: wrong, skipped } = tally(unit, e2e)
  const more = skipped ? `, ${skipped} skipped` : ''
  console.log(
    `\n${passed} passed, ${wrong || (failed ? 1 : 0)} failed${more}${failed ? `: stopped at "${failed}"` : ''}`,
  )
}
