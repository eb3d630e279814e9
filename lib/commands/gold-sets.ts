import { existsSync, readFileSync } from 'node:fs'
import { attributesLine } from '#lib/attributes-line'
import { extract } from '#lib/extract/extract'
import type { Labelled } from '#lib/extract/score/labelled'
import { isPlaced, withText, type Placed } from '#lib/extract/score/with-text'
import type { Paper } from '#lib/paper'
import { papersOf } from '#lib/sources/read-file'
import { SEEDS } from './seeds'

const CORPORA = ['hf-daily', 'venues', 'arxiv-sample'].map((name) => `../shared/corpora/${name}.jsonl.gz`)

/** Annotated papers beside what the extractor reads in them. */
export interface Judged {
  gold: Labelled[]
  predicted: Map<string, Labelled>
}

/** The sets of gold papers: the seeds, a half to mend rules by, and a sealed half that is only ever scored. */
export const GOLD_SETS = ['seeds', 'development', 'sealed'] as const
export type GoldSet = (typeof GOLD_SETS)[number]

export const goldPath = (set: GoldSet): string => `data/gold/${set}.jsonl`

/** Reads and judges some sets in one pass over the papers; a set whose papers are not on this machine is missing. */
export async function judgedSets(sets: readonly GoldSet[]): Promise<Map<GoldSet, Judged>> {
  const gold = new Map(sets.map((set) => [set, linesOf(goldPath(set)) as (Labelled | Placed)[]]))
  const wanted = new Set([...gold.values()].flatMap((papers) => papers.map((paper) => paper.id)))
  const texts = await textsOf(wanted)
  return new Map(
    [...gold].flatMap(([set, papers]) => {
      if (!papers.every((paper) => texts.has(paper.id))) return []
      const whole = papers.map((paper) => wholeOf(paper, texts))
      const predicted = papers.map(({ id }) => labelledOf(texts.get(id)!))
      return [
        [set, { gold: whole, predicted: new Map(predicted.map((paper) => [paper.id, paper])) }] as const,
      ]
    }),
  )
}

/** A gold paper with its words. */
export const wholeOf = (paper: Labelled | Placed, texts: ReadonlyMap<string, Paper>): Labelled =>
  isPlaced(paper) ? withText(paper, texts.get(paper.id)!) : paper

const labelledOf = (paper: Paper): Labelled =>
  JSON.parse(attributesLine({ paper, attributes: extract(paper) }))

/** The papers with these ids, from the seeds and then from the corpora until all are found. */
export async function textsOf(wanted: Set<string>): Promise<Map<string, Paper>> {
  const found = new Map<string, Paper>()
  for (const file of [SEEDS, ...CORPORA]) {
    if (found.size === wanted.size || !existsSync(file)) continue
    for await (const paper of papersOf(file)) {
      if (wanted.has(paper.id) && !found.has(paper.id)) found.set(paper.id, paper)
      if (found.size === wanted.size) break
    }
  }
  return found
}

/** A file of one JSON object a line. An unreadable line is an error that names it. */
export function linesOf(path: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line, i) => {
      try {
        return JSON.parse(line) as Labelled
      } catch {
        throw new Error(
          `${path}, line ${i + 1}: not JSON. Give one paper a line in the form of the gold guidelines.`,
        )
      }
    })
}
