import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../lib/commands/chromium.mjs'

const root = join(import.meta.dirname, '..')
const port = Number(process.env.E2E_PORT ?? 3987)

/** Keeps a browser from reaching for the network: a closed one would make every test wait. */
const CLOSED_NETWORK = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
]

// The real server over the real build (`npm test` has built it), and a store of the seeds of its own.
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: join(root, 'test-results'),
  workers: 2,
  // A busy machine is slow, not broken.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { executablePath: (await findChromium()) ?? undefined, args: CLOSED_NETWORK },
  },
  webServer: {
    command: `node lib/commands/serve-tests.mjs ${port}`,
    cwd: root,
    env: { PAPER_TRENDS_DATA: join(root, 'data', 'built', 'e2e') },
    url: `http://127.0.0.1:${port}/`,
    timeout: 240_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
