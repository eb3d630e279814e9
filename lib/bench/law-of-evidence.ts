import { createHash } from 'node:crypto'
import { attributesLine } from '#lib/attributes-line'
import { extract } from '#lib/extract/extract'
import type { Attributes, Paper, Span } from '#lib/paper'
import { chunksOf, corpus } from './corpus'
import { paperOf } from './throughput'

const FILES = ['venues.jsonl.gz', 'arxiv-sample.jsonl.gz', 'hf-daily.jsonl.gz']
const SHOWN = 20

/**
 * Every paper of every corpus: nothing throws, every span and every claim is where it says in its text, and a second
 * reading in the opposite order gives the same bytes. False where one does not.
 */
export async function lawOfEvidence(): Promise<boolean> {
  const tally = newTally()
  for (const name of FILES) {
    const path = corpus(name)
    if (!path) {
      console.log(`skipped: ../shared/corpora/${name} is not here`)
      continue
    }
    const own = newTally()
    for await (const lines of chunksOf(path)) check(lines.map(paperOf), own)
    console.log(`${name}: ${unlabelled(own)}`)
    for (const count of COUNTS) tally[count] += own[count]
    tally.troubles.push(...own.troubles)
  }
  for (const trouble of tally.troubles.slice(0, SHOWN)) console.log(`  ${trouble}`)
  const { papers, claims, troubles } = tally
  console.log(
    `law of evidence: ${papers} papers, ${claims} claims and regressions, ${troubles.length} troubles`,
  )
  return troubles.length === 0
}

const COUNTS = ['papers', 'claims', 'withoutFamily', 'withoutTopic'] as const
type Tally = Record<(typeof COUNTS)[number], number> & { troubles: string[] }

const newTally = (): Tally => ({ papers: 0, claims: 0, withoutFamily: 0, withoutTopic: 0, troubles: [] })

/** Shares of papers that no family or no topic was found for. */
const unlabelled = ({ papers, withoutFamily, withoutTopic }: Tally): string =>
  `${papers} papers, ${share(withoutFamily, papers)} without a family, ${share(withoutTopic, papers)} without a topic`

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

function check(papers: Paper[], tally: Tally): void {
  const first = new Map<string, string>()
  for (const [i, paper] of papers.entries()) {
    const attributes = read(paper, tally.troubles)
    if (!attributes) continue
    tally.papers++
    tally.claims += attributes.claims.length + attributes.regressions.length
    if (attributes.families.length === 0) tally.withoutFamily++
    if (attributes.topics.length === 0) tally.withoutTopic++
    tally.troubles.push(...lies(paper, attributes).map((lie) => `${paper.id}: ${lie}`))
    first.set(`${i}`, digest(paper, attributes))
  }
  for (const [i, paper] of [...papers.entries()].reverse()) {
    const attributes = read(paper, [])
    if (attributes && digest(paper, attributes) !== first.get(`${i}`))
      tally.troubles.push(`${paper.id}: read differently the second time`)
  }
}

function read(paper: Paper, troubles: string[]): Attributes | null {
  try {
    return extract(paper)
  } catch (error) {
    troubles.push(`${paper.id}: ${error}`)
    return null
  }
}

function lies(paper: Paper, { claims, regressions, ...rest }: Attributes): string[] {
  const said = [...claims, ...regressions].flatMap((claim) => [
    ...(paper.abstract.slice(claim.start, claim.end) === claim.quote ? [] : [`quote of "${claim.pattern}"`]),
    ...(paper.abstract.slice(claim.raw_start, claim.raw_end) === claim.raw
      ? []
      : [`raw of "${claim.pattern}"`]),
    ...(claim.start <= claim.raw_start && claim.raw_end <= claim.end ? [] : [`raw outside its sentence`]),
  ])
  const spans = [
    ...rest.topics,
    ...rest.families,
    ...rest.methods,
    ...rest.models,
    ...rest.datasets,
    ...(rest.code ? [rest.code] : []),
  ]
  return [
    ...said,
    ...spans.filter((span) => !stands(paper, span)).map((span) => `span ${JSON.stringify(span)}`),
  ]
}

function stands(paper: Paper, { in: where, start, end }: Span): boolean {
  return start >= 0 && start < end && end <= paper[where].length
}

const digest = (paper: Paper, attributes: Attributes): string =>
  createHash('sha256').update(attributesLine({ paper, attributes })).digest('base64')
