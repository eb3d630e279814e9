import learned from '#data/vocabulary/name-weights.json'
import type { Named, Span } from '#lib/paper'
import { KeySet } from '../../names/key-set'
import { type Passage, sentenceOf } from '../../names/passage'
import type { Reading } from '../../names/reading'
import { sameKey } from '../../names/slug'
import type { Candidate, Standing, Told } from './candidate'
import { lastWord } from './last-word'
import { BREAKING, OUTSIDE } from './run-words'

/** Chunks of the longest candidate that no rule reads. */
const LONGEST = 5
const SHORTEST_KEY = 2
/** A name that stands so often is known well enough; the limit keeps the work in proportion to the text. */
const MOST_STANDINGS = 20

/** Last words of names: a run of small words is a candidate only where it ends in one. */
const HEADS = new KeySet(learned.heads)

/** What may be named in a paper: what the rules read, known names, and every run that is written as a name or ends as one. */
export function candidatesOf(reading: Reading, told: Told, heads = HEADS): Candidate[] {
  const found = new Map<string, Candidate>()
  const add = (standing: Standing, name: string): Candidate | null => {
    const key = sameKey(name)
    if (key.length < SHORTEST_KEY) return null
    let one = found.get(key)
    if (!one) found.set(key, (one = { key, name, standings: [], method: null, model: null, dataset: null }))
    if (!stands(one, standing)) one.standings.push(standing)
    return one
  }
  const addTold = (kind: 'method' | 'model' | 'dataset', list: readonly Named[]) => {
    for (const one of list) {
      const standing = standingOf(reading, one)
      const candidate = standing && add(standing, one.name)
      if (candidate) (candidate[kind] as Named | null) ??= one
    }
  }
  addTold('method', told.methods)
  addTold('model', told.models)
  addTold('dataset', told.datasets)
  for (const { passage, sentence, start, end, from, to, name } of reading.mentions) {
    const { chunkOf } = passage
    const run = { from: chunkOf[from]!, to: chunkOf[to - 1]! + 1 }
    add(
      { passage, sentence, start, end, ...run },
      found.has(sameKey(name)) ? name : passage.text.slice(start, end),
    )
  }
  for (const passage of reading.passages)
    for (const standing of runsOf(passage, heads)) {
      const { start, end } = standing
      add(standing, passage.text.slice(start, end))
    }
  return [...found.values()]
}

/** Whether a candidate stands there already, or often enough. */
const stands = ({ standings }: Candidate, { passage, start }: Standing): boolean =>
  standings.length === MOST_STANDINGS ||
  standings.some((one) => one.passage === passage && one.start === start)

function standingOf({ passages }: Reading, { in: where, start, end }: Span): Standing | null {
  const passage = passages.find((one) => one.in === where)!
  const { chunks } = passage
  const from = chunks.findIndex((chunk) => chunk.end > start)
  if (from < 0) return null
  let to = from + 1
  while (to < chunks.length && chunks[to]!.start < end) to++
  return { passage, sentence: sentenceOf(passage, from), from, to, start, end }
}

/** Runs of chunks, a blank between each two, that neither begin nor end with a word of grammar. */
function* runsOf(passage: Passage, heads: KeySet): Generator<Standing> {
  const { chunks, text } = passage
  for (let from = 0; from < chunks.length; from++) {
    const first = chunks[from]!
    if (OUTSIDE.has(first.key)) continue
    for (let to = from + 1; to <= Math.min(chunks.length, from + LONGEST); to++) {
      const last = chunks[to - 1]!
      if (to - 1 > from && (last.start - chunks[to - 2]!.end !== 1 || text[last.start - 1] !== ' ')) break
      if (to - 2 > from && BREAKING.has(chunks[to - 2]!.key)) break
      if (OUTSIDE.has(last.key)) continue
      if (!first.name && !last.name && !heads.has(lastWord(passage, to - 1).key)) continue
      const sentence = sentenceOf(passage, from)
      yield { passage, sentence, from, to, start: first.start, end: last.end }
    }
  }
}
