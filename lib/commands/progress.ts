import { spinner } from '@clack/prompts'

export interface Progress {
  step: (message: string) => void
  done: (message: string) => void
  failed: () => void
}

const EVERY = 5000

/** Says how far a command is, on the error stream: one moving line on a terminal, a line every few seconds elsewhere. */
export function startProgress(message: string): Progress {
  return process.stderr.isTTY ? moving(message) : plain(message)
}

function moving(message: string): Progress {
  const line = spinner({ output: process.stderr })
  line.start(message)
  return { step: (m) => line.message(m), done: (m) => line.stop(m), failed: () => line.error('Stopped.') }
}

function plain(message: string): Progress {
  console.error(message)
  let last = Date.now()
  const step = (m: string) => {
    if (Date.now() - last < EVERY) return
    last = Date.now()
    console.error(m)
  }
  return { step, done: (m) => console.error(m), failed: () => undefined }
}
