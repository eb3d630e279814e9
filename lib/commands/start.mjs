// npm start: from a fresh clone to the served dashboard; the second time, only what has changed. --dev: with reload.
import { buildPages, NEXT } from './build-pages.mjs'
import { buildStore } from './build-store.mjs'
import { isFree } from './free-port.mjs'
import { checkNode, install } from './install.mjs'
import { node } from './run.mjs'

const dev = process.argv.includes('--dev')
const port = portFrom(process.env.PORT)

checkNode()
await checkPort()
await install()
await buildStore()
if (!dev) await buildPages()
await checkPort()
const serving = node([NEXT, dev ? 'dev' : 'start', '-p', String(port)])
void announce()
process.exit(await serving)

function portFrom(text = '3000') {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0 && number < 65536) return number
  console.error(
    `PORT is "${text}", and no port has that number. Give one from 1 to 65535: PORT=3001 npm start`,
  )
  process.exit(1)
}

async function checkPort() {
  if (await isFree(port)) return
  console.error(`Port ${port} is taken: another program listens on it, or you may not.`)
  console.error(
    `Stop that program, or give another port: PORT=${port + 1 < 65536 ? port + 1 : 3000} npm ${dev ? 'run dev' : 'start'}`,
  )
  process.exit(1)
}

async function announce() {
  const address = `http://localhost:${port}`
  for (;;) {
    const answer = await fetch(address, { method: 'HEAD' }).catch(() => null)
    if (answer) return console.log(`\nPaper Trends is at ${address}   (Ctrl+C stops it)`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
