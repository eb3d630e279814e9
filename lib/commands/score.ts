import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { attributesLine } from '#lib/attributes-line'
import { extract } from '#lib/extract/extract'
import { intervalsOf, type Interval } from '#lib/extract/score/intervals'
import type { Labelled } from '#lib/extract/score/labelled'
import { figuresOf, Outcome } from '#lib/extract/score/outcome'
import { reliabilityOf } from '#lib/extract/score/reliability'
import { intervalLines, reliabilityLines, tableOf } from '#lib/extract/score/report'
import { scorePaper } from '#lib/extract/score/score-paper'
import { wrongRows } from '#lib/extract/score/wrong-rows'
import { papersOf } from '#lib/sources/read-file'

const SEEDS = 'data/seeds/daily-papers.txt'
const GOLD = 'data/gold/seeds.jsonl'
/** What /about shows of how good the extraction is. */
const FIGURES = 'data/gold/score.json'
const USAGE = `usage: npm run score [-- GOLD.jsonl PREDICTED.jsonl] [--errors]
  Without files, the seed papers are read and scored against ${GOLD}.`

async function main(args: string[]): Promise<void> {
  const paths = args.filter((arg) => !arg.startsWith('--'))
  const missing = paths.find((path) => !existsSync(path))
  if (paths.length === 1 || paths.length > 2) return fail(USAGE)
  if (missing) return fail(`${missing}: no such file\n${USAGE}`)
  const goldPath = paths[0] ?? GOLD
  const gold = linesOf(goldPath)
  const predicted = new Map(
    (paths[1] ? linesOf(paths[1]) : await readSeeds()).map((paper) => [paper.id, paper]),
  )
  const outcomes = gold.map((paper) => scorePaper(paper, predicted.get(paper.id)))
  const whole = Outcome.sum(outcomes)
  const intervals = intervalsOf(outcomes)
  if (args.includes('--errors')) print(whole.complaints)
  print([
    `papers ${gold.length}, predicted ${gold.filter(({ id }) => predicted.has(id)).length}`,
    ...tableOf(whole),
  ])
  print(['', ...intervalLines(whole, intervals), '', ...reliabilityLines(reliabilityOf(gold, predicted)), ''])
  const rows = wrongRows(gold, predicted)
  print([`rows not wholly right: ${rows.length} of ${gold.length}`])
  print(rows.map(({ id, wrong }) => `${id}: ${wrong.join(', ')}`))
  if (!paths.length || args.includes('--write')) write(goldPath, { whole, intervals, papers: gold.length })
}

const print = (lines: string[]): void => lines.forEach((line) => console.log(line))

function fail(message: string): void {
  console.error(message)
  process.exitCode = 2
}

function linesOf(path: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line, i) => parsed(line, `${path}, line ${i + 1}`))
}

function parsed(line: string, place: string): Labelled {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error(`${place}: not JSON. Give one paper a line in the form of the gold guidelines.`)
  }
}

async function readSeeds(): Promise<Labelled[]> {
  const read: Labelled[] = []
  for await (const paper of papersOf(SEEDS))
    read.push(JSON.parse(attributesLine({ paper, attributes: extract(paper) })))
  return read
}

interface Scored {
  whole: Outcome
  intervals: Map<string, Interval>
  papers: number
}

function write(gold: string, { whole, intervals, papers }: Scored): void {
  const set = gold
    .split('/')
    .at(-1)!
    .replace(/\.jsonl$/, '')
  const round = (value: number): number | null => (Number.isFinite(value) ? Number(value.toFixed(4)) : null)
  const ends = (name: string) => ({
    low: round(intervals.get(name)!.low),
    high: round(intervals.get(name)!.high),
  })
  const facets = [...whole.facets].map(([facet, tally]) => {
    const { precision, recall, f1 } = figuresOf(tally)
    const figures = { precision: round(precision), recall: round(recall), f1: round(f1) }
    return { facet, ...figures, ...ends(facet), n: tally.gold }
  })
  const fields = [...whole.fields].map(([field, { ok, n }]) => ({
    field,
    accuracy: round(ok / n),
    ...ends(field),
    n,
  }))
  writeFileSync(FIGURES, `${JSON.stringify({ gold: set, papers, facets, fields }, null, 2)}\n`)
}

await main(process.argv.slice(2))
