import { readFileSync, writeFileSync } from 'node:fs'
import { PATTERNS } from '#lib/extract/claims/patterns'
import { QUALITATIVE_PATTERNS } from '#lib/extract/claims/qualitative-patterns'
import { calibrated, type Calibrated } from '#lib/extract/score/calibration'
import { judged } from '#lib/extract/score/reliability'
import { judgedSets } from './gold-sets'
import { runCommand } from './run-command'

const TABLE = 'data/vocabulary/claim-confidence.json'
const USAGE = `npm run calibrate
  Writes ${TABLE}: how often each claim pattern agrees with the gold of seeds and development.
  The papers of development are read from ../shared/corpora.`

/** Factors for doubtful places, which are set and not counted. */
const doubts = (): Calibrated[] =>
  (JSON.parse(readFileSync(TABLE, 'utf8')) as Calibrated[]).filter(({ id }) => id.startsWith('doubt:'))

await runCommand(USAGE, async () => {
  const sets = await judgedSets(['seeds', 'development'])
  if (sets.size < 2) throw new Error('The papers of development are in ../shared/corpora, which is not here.')
  const patterns = new Map([
    ...PATTERNS.map(({ name }) => [name, 'ratio'] as const),
    ...QUALITATIVE_PATTERNS.map(({ name }) => [name, 'qualitative'] as const),
  ])
  const claims = [...sets.values()].flatMap(({ gold, predicted }) => [...judged(gold, predicted)])
  const rows = [...doubts(), ...calibrated(claims, patterns)].sort((a, b) => (a.id < b.id ? -1 : 1))
  writeFileSync(TABLE, `[\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`)
  for (const { id, confidence, right, read } of rows) console.log(`${confidence}  ${id}  (${right}/${read})`)
})
