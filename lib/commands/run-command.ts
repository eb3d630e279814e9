import { z } from 'zod'

/** A command called in a way it does not understand: printed with its usage, exit code 2. */
export class UsageError extends Error {}

/** Runs a command: an error ends it with what happened, what to do, and a code that is not zero; never with a stack of ours. */
export async function runCommand(usage: string, main: (args: string[]) => Promise<void>): Promise<void> {
  // A reader that has seen enough ("| head") is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    console.error(messageOf(error))
    if (isUsage(error)) console.error(`usage: ${usage}`)
    process.exitCode = isUsage(error) ? 2 : 1
  }
}

function isUsage(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code
  return error instanceof UsageError || error instanceof z.ZodError || !!code?.startsWith('ERR_PARSE_ARGS')
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map(({ message }) => message).join('\n')
  if (!(error instanceof Error)) return String(error)
  const remedy =
    'remedy' in error && !error.message.includes(String(error.remedy)) ? `\n  ${error.remedy}` : ''
  return error.message + remedy
}
