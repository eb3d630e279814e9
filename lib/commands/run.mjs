// Runs programs for the commands that set everything up. Plain node, for it runs before node_modules exists.
import { spawn } from 'node:child_process'

const QUIET = { NEXT_TELEMETRY_DISABLED: '1' }
const children = new Set()

// A stop is passed on: on a terminal children get it themselves, under a supervisor they do not.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal))

// npm passes a stop to the shell it runs us in, and that shell ends without a word to us: a server would be left behind.
const parent = process.ppid
if (process.env.npm_lifecycle_event)
  setInterval(() => process.ppid !== parent && stop('SIGTERM'), 500).unref()

function stop(signal) {
  for (const child of children) child.kill(signal)
  if (!children.size) process.exit(1)
}

/** Runs a program of node to its end and answers its exit code. */
export const node = (args, env = {}) => run(process.execPath, args, env)

/** Runs npm to its end: the one that runs us, else the one that stands in the path. */
export function npm(args) {
  const own = process.env.npm_execpath
  return own?.endsWith('.js')
    ? node([own, ...args])
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
}

/** Runs a program to its end, its output ours, and answers its exit code; 127 where it cannot be started. */
export function run(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...QUIET, ...env } })
    children.add(child)
    child.on('error', () => resolve(127))
    child.on('close', (code, signal) => {
      children.delete(child)
      resolve(code ?? (signal ? 1 : 0))
    })
  })
}

/** Ends the command where a step failed, with what to do about it. */
export function orStop(code, remedy) {
  if (code === 0) return
  console.error(remedy)
  process.exit(code)
}
