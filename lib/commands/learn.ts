import { existsSync, writeFileSync } from 'node:fs'
import { examplesOf, type LabelledPaper } from '#lib/learn/examples'
import { learnLabels } from '#lib/learn/learn-labels'
import type { Paper } from '#lib/paper'
import { papersOf } from '#lib/sources/read-file'
import { goldPath, linesOf } from './gold-sets'
import { runCommand } from './run-command'
import { SEEDS } from './seeds'

const WRITTEN = 'data/vocabulary/label-words.json'
const [DAILY, VENUES] = ['hf-daily', 'venues'].map((name) => `../shared/corpora/${name}.jsonl.gz`) as [
  string,
  string,
]
const USAGE = `npm run learn
  Writes ${WRITTEN}: what words say for families and topics, learned from the papers of ../shared/corpora
  and from the labels in data/gold (seeds, development, labels). Run it after families, topics, or the
  words and methods that tell them have changed. It takes some minutes, and gives the same bytes each time.`

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

await runCommand(USAGE, async () => {
  const missing = [DAILY, VENUES].find((file) => !existsSync(file))
  if (missing) throw new Error(`${missing} is not here: the words are learned from its papers.`)
  const examples = await examplesOf(papers, labelled)
  console.log(`${examples.cued.length} papers labelled by cues, ${examples.known.length} by annotators`)
  const { words, ...kinds } = learnLabels(examples, console.log)
  const lines = words.map((line) => `  ${JSON.stringify(line)}`).join(',\n')
  writeFileSync(
    WRITTEN,
    `{\n${Object.entries(kinds)
      .map(([kind, one]) => `"${kind}": ${JSON.stringify(one)},\n`)
      .join('')}"words": [\n${lines}\n]\n}\n`,
  )
})
