import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { caseExamples } from '#lib/learn/case-examples'
import { claimExamples } from '#lib/learn/claim-examples'
import { examplesOf, type LabelledPaper } from '#lib/learn/examples'
import { FeatureNumbers } from '#lib/learn/feature-numbers'
import { learnClaims } from '#lib/learn/learn-claims'
import { learnLabels } from '#lib/learn/learn-labels'
import { learnNames, methodOdds } from '#lib/learn/learn-names'
import { nameExamples, type NamedPaper } from '#lib/learn/name-examples'
import { headsOf } from '#lib/learn/name-heads'
import { groupsOf, NamePriors } from '#lib/learn/name-priors'
import type { Priors } from '#lib/extract/methods/learned/priors'
import { KeySet } from '#lib/extract/names/key-set'
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
const NAMES = 'data/vocabulary/name-weights.json'
const PRIORS = 'data/vocabulary/name-priors.json'
const USAGE = `npm run learn [-- names|claims|labels]
  Learns from the annotated papers of data/gold (seeds, development, learning; for labels also labels)
  and, for labels, from the papers of ../shared/corpora. One after the other, since each rests on those before:
  names   writes ${NAMES} and ${PRIORS}: what tells methods, models and roles. Run it after methods,
          or what reads names, have changed.
  claims  writes ${CLAIMS}: what words say for claims. Run it after wordings
          of claims have changed.
  labels  writes ${WRITTEN}: what words say for families and topics, and how far methods
          and claims are trusted beside them. Run it after families, topics or their cues have changed.
  Each takes some minutes, and gives the same bytes each time.`

/** Older papers speak of other things; short abstracts are mere notes. */
const SINCE = '2018'
const SHORTEST = 400
/** Of venues, one paper in so many is enough. */
const ONE_IN = 2

/** Gold papers of which all is annotated. */
const WHOLE = ['seeds', 'development', 'learning']

const labelled = new Map<string, LabelledPaper>(
  ['labels', ...WHOLE].flatMap((set) =>
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

async function wholePapers(): Promise<NamedPaper[]> {
  const gold = WHOLE.flatMap((set) => linesOf(`data/gold/${set}.jsonl`))
  const texts = await textsOf(new Set(gold.map(({ id }) => id)))
  return gold.map((paper) => ({ paper: texts.get(paper.id)!, gold: wholeOf(paper, texts) }))
}

async function names(): Promise<void> {
  const whole = await wholePapers()
  const heads = headsOf(whole)
  const priors = await priorsOf(whole, new KeySet(heads))
  const ground = { heads: new KeySet(heads), numbers: new FeatureNumbers(), priors }
  const examples = whole.map((paper) => nameExamples(paper, ground))
  const { bias, least, weights } = learnNames(examples, ground.numbers, console.log)
  const head = `"heads": ${JSON.stringify(heads)},\n"bias": ${JSON.stringify(bias)},\n"least": ${JSON.stringify(least)}`
  writeFileSync(NAMES, `{\n${head},\n"weights": ${linesIn(weights)}\n}\n`)
  const groups = Object.entries(groupsOf(priors)).map(
    ([group, keys]) => `"${group}": ${JSON.stringify(keys)}`,
  )
  writeFileSync(PRIORS, `{\n${groups.join(',\n')}\n}\n`)
}

/** How likely names are methods, over the papers of the corpora. */
async function priorsOf(whole: NamedPaper[], heads: KeySet): Promise<Priors> {
  const ground = { heads, numbers: new FeatureNumbers(), priors: new Map() }
  const oddsOf = methodOdds(
    whole.map((paper) => nameExamples(paper, ground)),
    ground.numbers,
  )
  ground.numbers.close()
  const gathered = new NamePriors()
  let read = 0
  for await (const paper of papers()) {
    read++
    for (const { candidate, features } of nameExamples({ paper, gold: { id: paper.id } }, ground).examples)
      gathered.add(candidate.key, oddsOf(features))
  }
  const priors = gathered.priors()
  console.log(`names: ${priors.size} that enough of ${read} papers have`)
  return priors
}

async function claims(): Promise<void> {
  const papers = await wholePapers()
  const read = papers.map(({ paper, gold }) => claimExamples(paper, gold))
  const cases = caseExamples()
  const kinds = (['soft', 'counted'] as const).map((kind) => {
    const examples = read.flatMap((one) => one[kind].examples)
    const missed = read.reduce((sum, one) => sum + one[kind].missed, 0)
    const told = (line: string) => console.log(`${kind} claims of ${papers.length} papers: ${line}`)
    const { bias, least, weights } = learnClaims({ examples, missed }, cases[kind], told)
    return `"${kind}": {"bias": ${bias}, "least": ${least}, "weights": ${linesIn(weights)}}`
  })
  writeFileSync(CLAIMS, `{\n${kinds.join(',\n')}\n}\n`)
}

const linesIn = (lines: string[]): string =>
  `[\n${lines.map((line) => `  ${JSON.stringify(line)}`).join(',\n')}\n]`

/** In the order in which each rests on what was learned before. */
const KINDS = { names, claims, labels }

await runCommand(USAGE, async ([what]) => {
  if (what && !(what in KINDS)) throw new UsageError(`${what}: not one of ${Object.keys(KINDS).join(', ')}`)
  const missing = [DAILY, VENUES].find((file) => !existsSync(file))
  if (missing) throw new Error(`${missing} is not here: the words are learned from its papers.`)
  if (what) return KINDS[what as keyof typeof KINDS]()
  // Each reads what the one before has written, and a process reads it once.
  for (const kind of Object.keys(KINDS))
    execFileSync(process.execPath, [...process.execArgv, process.argv[1]!, kind], { stdio: 'inherit' })
})
