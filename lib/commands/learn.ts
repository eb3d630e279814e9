import { existsSync, writeFileSync } from 'node:fs'
import { claimExamples } from '#lib/learn/claim-examples'
import { examplesOf, type LabelledPaper } from '#lib/learn/examples'
import { learnClaims } from '#lib/learn/learn-claims'
import { learnLabels } from '#lib/learn/learn-labels'
import type { Paper } from '#lib/paper'
import { papersOf } from '#lib/sources/read-file'
import { goldPath, linesOf, textsOf, wholeOf } from './gold-sets'
import { runCommand, UsageError } from './run-command'
import { SEEDS } from './seeds'

const WRITTEN = 'data/vocabulary/label-words.json'
const [DAILY, VENUES] = ['hf-daily', 'venues'].map((name) => `../shared/corpora/${name}.jsonl.gz`) as [
  string,
  string,
]
const CLAIMS = 'data/vocabulary/claim-weights.json'
const USAGE = `npm run learn [-- labels|claims]
  Writes ${WRITTEN}: what words say for families and topics, learned from the papers of ../shared/corpora
  and from the labels in data/gold (seeds, development, labels). Run it after families, topics, or the
  words and methods that tell them have changed.
  Writes ${CLAIMS}: what words say for claims, learned from those in data/gold (seeds, development,
  claims). Run it after wordings of claims have changed.
  It takes some minutes, and gives the same bytes each time.`

/** Older papers speak of other things; short abstracts are mere notes. */
const SINCE = '2018'
const SHORTEST = 400
/** Of venues, one paper in so many is enough. */
const ONE_IN = 2

const labelled = new Map<string, LabelledPaper>(
  ['labels', 'development', 'seeds'].flatMap((set) =>
    linesOf(`data/gold/${set}.jsonl`).map(
      ({ id, families = [], topics = [] }) => [id, { id, families, topics }] as const,
    ),
  ),
)

/** The papers to learn from, labelled or not; none of the sealed ones. */
async function* papers(): AsyncGenerator<Paper> {
  const sealed = new Set(linesOf(goldPath('sealed')).map(({ id }) => id))
  for (const file of [SEEDS, DAILY, VENUES]) {
    let number = 0
    for await (const paper of papersOf(file)) {
      const isChosen =
        file !== VENUES ||
        ((paper.published ?? '') >= SINCE && paper.abstract.length > SHORTEST && number++ % ONE_IN === 0)
      if (labelled.has(paper.id) || (isChosen && !sealed.has(paper.id))) yield paper
    }
  }
}

async function labels(): Promise<void> {
  const examples = await examplesOf(papers, labelled)
  console.log(`${examples.cued.length} papers labelled by cues, ${examples.known.length} by annotators`)
  const { words, ...kinds } = learnLabels(examples, console.log)
  const heads = Object.entries(kinds).map(([kind, one]) => `"${kind}": ${JSON.stringify(one)},\n`)
  writeFileSync(WRITTEN, `{\n${heads.join('')}"words": ${linesIn(words)}\n}\n`)
}

async function claims(): Promise<void> {
  const gold = ['seeds', 'development', 'claims'].flatMap((set) => linesOf(`data/gold/${set}.jsonl`))
  const texts = await textsOf(new Set(gold.map(({ id }) => id)))
  const read = gold.map((paper) => claimExamples(texts.get(paper.id)!, wholeOf(paper, texts)))
  const kinds = (['soft', 'counted'] as const).map((kind) => {
    const examples = read.flatMap((one) => one[kind].examples)
    const missed = read.reduce((sum, one) => sum + one[kind].missed, 0)
    const told = (line: string) => console.log(`${kind} claims of ${gold.length} papers: ${line}`)
    const { bias, least, weights } = learnClaims({ examples, missed }, told)
    return `"${kind}": {"bias": ${bias}, "least": ${least}, "weights": ${linesIn(weights)}}`
  })
  writeFileSync(CLAIMS, `{\n${kinds.join(',\n')}\n}\n`)
}

const linesIn = (lines: string[]): string =>
  `[\n${lines.map((line) => `  ${JSON.stringify(line)}`).join(',\n')}\n]`

await runCommand(USAGE, async ([what]) => {
  if (what && what !== 'labels' && what !== 'claims')
    throw new UsageError(`${what}: neither labels nor claims`)
  const missing = [DAILY, VENUES].find((file) => !existsSync(file))
  if (missing) throw new Error(`${missing} is not here: the words are learned from its papers.`)
  if (what !== 'claims') await labels()
  if (what !== 'labels') await claims()
})
