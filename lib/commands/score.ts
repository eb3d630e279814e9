import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { figuresFor, scored, type SetFigures } from '#lib/extract/score/figures'
import type { Labelled } from '#lib/extract/score/labelled'
import { intervalLines, reliabilityLines, tableOf } from '#lib/extract/score/report'
import { wrongRows } from '#lib/extract/score/wrong-rows'
import { GOLD_SETS, goldPath, judgedSets, linesOf, type GoldSet, type Judged } from './gold-sets'
import { runCommand, UsageError } from './run-command'
import { tallyLines } from './tally-lines'

/** What /about shows of how good the extraction is. */
const FIGURES = 'data/gold/score.json'
const USAGE = `npm run score [-- SET ...] [--errors]
   or: npm run score -- GOLD.jsonl PREDICTED.jsonl [--errors]
  SET is one of ${GOLD_SETS.join(', ')}; without any, all are scored and ${FIGURES} is written.
  The papers of development and sealed are read from ../shared/corpora; sealed gives figures alone.`

function scoreFiles(gold: string, predicted: string, errors: boolean): void {
  const papers = new Map(linesOf(predicted).map((paper) => [paper.id, paper]))
  print('', { gold: linesOf(gold), predicted: papers }, { errors, rows: true })
}

async function scoreSets(sets: readonly GoldSet[], errors: boolean): Promise<void> {
  const judged = await judgedSets(sets)
  const figures = new Map(known().map((one) => [one.gold, one]))
  for (const set of sets) {
    const papers = judged.get(set)
    const shown = { errors: errors && set !== 'sealed', rows: set !== 'sealed' }
    if (papers) figures.set(set, print(set, papers, shown))
    else console.log(`\n${goldPath(set)}: skipped, its papers are in ../shared/corpora, which is not here`)
  }
  const all = GOLD_SETS.flatMap((set) => figures.get(set) ?? [])
  writeFileSync(FIGURES, `${JSON.stringify({ sets: all, tally: tallyLines() }, null, 2)}\n`)
}

/** The figures of the last run, for the sets whose papers are not on this machine. */
const known = (): SetFigures[] =>
  existsSync(FIGURES) ? (JSON.parse(readFileSync(FIGURES, 'utf8')).sets ?? []) : []

function print(
  set: string,
  { gold, predicted }: Judged,
  shown: { errors: boolean; rows: boolean },
): SetFigures {
  const result = scored(gold, predicted)
  const found = gold.filter(({ id }) => predicted.has(id)).length
  const lines = [
    ...(set ? ['', `== ${set}`] : []),
    ...(shown.errors ? result.whole.complaints : []),
    `papers ${gold.length}, predicted ${found}`,
    ...tableOf(result.whole),
    '',
    ...intervalLines(result.whole, result.intervals),
    '',
    ...reliabilityLines(result.bands),
    ...(shown.rows ? rowsOf(gold, predicted) : []),
  ]
  for (const line of lines) console.log(line)
  return figuresFor(set, gold.length, result)
}

function rowsOf(gold: Labelled[], predicted: Map<string, Labelled>): string[] {
  const rows = wrongRows(gold, predicted)
  return [
    '',
    `rows not wholly right: ${rows.length} of ${gold.length}`,
    ...rows.map(({ id, wrong }) => `${id}: ${wrong.join(', ')}`),
  ]
}

await runCommand(USAGE, async (args) => {
  const names = args.filter((arg) => !arg.startsWith('--'))
  const errors = args.includes('--errors')
  if (names.length === 2 && names.every((name) => existsSync(name)))
    return scoreFiles(names[0]!, names[1]!, errors)
  const unknown = names.find((name) => !(GOLD_SETS as readonly string[]).includes(name))
  if (unknown) throw new UsageError(`${unknown}: neither a set of gold papers nor the first of two files`)
  await scoreSets(names.length ? (names as GoldSet[]) : GOLD_SETS, errors)
})
