import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { extract } from '#lib/extract/extract'
import type { Paper } from '#lib/paper'
import { paperFrom } from '#lib/sources/record'
import { chunksOf, corpus } from './corpus'

/** wink is asked once in this many chunks; its speed is steady, and a whole pass would take minutes. */
const WINK_EVERY = 20
const WARM_UP = 2

interface Row {
  name: string
  papers: number
  seconds: number
}

/**
 * Abstracts a second and core (of processor time, so that a busy machine changes little), beside two references
 * over the same lines in the same run; and memory on the way. Every `step`th thousand of papers is read.
 */
export async function throughput(step: number): Promise<void> {
  const path = corpus('venues.jsonl.gz')
  if (!path)
    console.log('skipped: ../shared/corpora/venues.jsonl.gz is not here; the seeds over and over instead')
  const [own, plain, wink] = [
    row('extract'),
    row('(a) parse and tokenise'),
    row('(b) wink-nlp, sentences and tokens'),
  ]
  const nlp = winkNLP(winkModel, ['sbd'])
  const memory: number[] = []
  let chunks = 0
  for await (const lines of chunksOf(path)) {
    if (chunks++ % step) continue
    const warm = chunks > WARM_UP * step
    time(own, lines, warm, (line) => read(paperOf(line)))
    time(plain, lines, warm, (line) => tokens(paperOf(line).abstract))
    if (chunks % WINK_EVERY === 1)
      time(wink, lines, warm, (line) => winkTokens(nlp.readDoc(paperOf(line).abstract)))
    memory.push(process.memoryUsage.rss())
  }
  print([own, plain, wink])
  printMemory(memory)
}

const row = (name: string): Row => ({ name, papers: 0, seconds: 0 })

function time(row: Row, lines: string[], counts: boolean, work: (line: string) => void): void {
  const start = process.cpuUsage()
  for (const line of lines) work(line)
  if (!counts) return
  const { user, system } = process.cpuUsage(start)
  row.seconds += (user + system) / 1e6
  row.papers += lines.length
}

function read(paper: Paper): void {
  try {
    extract(paper)
  } catch (cause) {
    throw new Error(`paper ${paper.id} could not be read`, { cause })
  }
}

/** The paper of a line of a corpus. */
export function paperOf(line: string): Paper {
  const paper = paperFrom(JSON.parse(line), 'bench')
  if ('cause' in paper) throw new Error(paper.cause)
  return paper
}

const tokens = (text: string): number => text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0

function winkTokens(doc: { sentences(): { length(): number }; tokens(): { length(): number } }): number {
  return doc.sentences().length() + doc.tokens().length()
}

function print(rows: Row[]): void {
  const own = speed(rows[0]!)
  for (const row of rows) {
    const ratio = own / speed(row)
    const beside = row === rows[0] ? '' : `   extract has ${ratio.toFixed(2)} of its speed`
    console.log(
      `${row.name.padEnd(36)} ${speed(row).toFixed(0).padStart(8)} abstracts/s${beside}   (n=${row.papers})`,
    )
  }
}

const speed = ({ papers, seconds }: Row): number => papers / seconds

function printMemory(memory: number[]): void {
  const at = [0.1, 0.25, 0.5, 0.75, 1].map((part) => memory[Math.ceil(part * memory.length) - 1] ?? 0)
  const shown = at.map((bytes) => `${(bytes / 1e6).toFixed(0)} MB`).join(', ')
  console.log(
    `memory at 10, 25, 50, 75, 100 % of the pass: ${shown}   (end is ${(at[4]! / at[0]!).toFixed(2)} of start)`,
  )
}
