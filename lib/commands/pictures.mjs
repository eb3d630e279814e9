// npm run pictures: the README's pictures, taken of a running dashboard at the address given (default: the port of npm start).
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureChromium } from './chromium.mjs'

const PICTURES = [
  ['claims', '/claims?metric=memory&open=test-time/adaptation&show=seed-015.4', 'light'],
  ['methods', '/methods?show=lora', 'dark'],
]

const address = process.argv[2] ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`
const folder = join(import.meta.dirname, '..', '..', '.github', 'pictures')
mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: await ensureChromium() })
try {
  for (const [name, path, theme] of PICTURES) await picture(name, path, theme)
} catch (cause) {
  console.error(
    `No picture could be taken of ${address}: ${cause.message}\nRun npm start first, or give the address of a running dashboard.`,
  )
  process.exitCode = 1
} finally {
  await browser.close()
}

async function picture(name, path, theme) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, colorScheme: theme })
  await page.goto(address + path, { waitUntil: 'networkidle' })
  const file = join(folder, `${name}.png`)
  await page.screenshot({ path: file })
  console.log(file)
  await page.close()
}
