import { existsSync, readFileSync } from 'node:fs'

/** Tests that passed, failed and were skipped, by the reports of vitest and Playwright; a report not yet written counts nothing. */
export function tally(unit, e2e) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = read(unit)
  const { expected = 0, unexpected = 0, skipped = 0, flaky = 0 } = read(e2e).stats ?? {}
  return {
    passed: numPassedTests + expected + flaky,
    failed: numFailedTests + unexpected,
    skipped: numPendingTests + skipped,
  }
}

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {})
