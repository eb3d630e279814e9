import { parseArgs } from 'node:util'
import { runCommand } from '#lib/commands/run-command'
import { hostile } from './hostile'
import { lawOfEvidence } from './law-of-evidence'
import { throughput } from './throughput'

const USAGE =
  'npm run bench -- [--all]     --all: every paper timed, and all corpora held to the law of evidence'

/** Every figure that the README quotes about reading papers, on this machine, in one run. */
await runCommand(USAGE, async (args) => {
  const { values } = parseArgs({ args, options: { all: { type: 'boolean' } } })
  console.log('\n== Throughput, one core')
  await throughput(values.all ? 1 : 4)
  console.log('\n== Hostile text')
  hostile()
  if (!values.all) return
  console.log('\n== Every paper of the corpora')
  if (!(await lawOfEvidence())) process.exitCode = 1
})
