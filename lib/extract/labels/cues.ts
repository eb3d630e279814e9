import { FAMILIES, TOPICS } from '#lib/vocabulary'
import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'
import { type Hit, type Trie, allAt, newTrie, plant } from '../names/trie'

/** A vocabulary entry with the phrases that make it likely, and those that only hint at it. */
interface Cued {
  id: string
  words: string[]
  hints?: string[]
}
interface Cue {
  of: 'families' | 'topics'
  id: string
  weight: number
  /** Acronyms ("CT", "RAG") have to be written as such. */
  exact: string | null
}

export interface Evidence {
  score: number
  /** The first words that spoke for the label, a title's before an abstract's. */
  in: Passage['in']
  start: number
  end: number
}

export type Cues = Record<'families' | 'topics', Map<string, Evidence>>

const HINT = 0.4
/** Words of a title weigh so many times those of an abstract. */
const TITLE = 2.5
/** How often the words of a label count, each time less. */
const REPEATS = 4

export const CUES: Trie<Cue> = newTrie()

function plantCues(of: Cue['of'], entries: readonly Cued[]): void {
  const add = (id: string, phrase: string, weight: number) => {
    const exact = /^\p{Lu}[\p{Lu}\d-]+s?$/u.test(phrase) ? phrase.replace(/s$/, '') : null
    plant(CUES, phrase, { of, id, weight, exact })
  }
  for (const { id, words, hints = [] } of entries) {
    for (const phrase of words) add(id, phrase, 1)
    for (const phrase of hints) add(id, phrase, HINT)
  }
}
plantCues('families', FAMILIES)
plantCues('topics', TOPICS)

/** How strongly a paper's words speak for each family and topic; a title's words weigh more than an abstract's. */
export function cuesOf(reading: Reading): Cues {
  const read: Cues = { families: new Map(), topics: new Map() }
  for (const passage of reading.passages) {
    const { keys } = passage.words
    const pass: Pass = { read, seen: new Map(), passage, scale: passage.in === 'title' ? TITLE : 1 }
    for (let from = 0; from < keys.length; from++)
      if (CUES.next.has(keys[from]!)) for (const hit of allAt(CUES, passage.words, from)) readHit(pass, hit)
  }
  return read
}

interface Pass {
  read: Cues
  /** By cue label: how often, and where the last one ended. */
  seen: Map<string, { times: number; to: number; weight: number }>
  passage: Passage
  scale: number
}

function readHit({ read, seen, passage, scale }: Pass, { from, to, found }: Hit<Cue>): void {
  const start = passage.words.starts[from]!
  const end = passage.words.ends[to - 1]!
  for (const { of, id, weight, exact } of found) {
    const label = of === 'topics' ? id : `family/${id}`
    if (exact !== null && !passage.text.slice(start, end).startsWith(exact)) continue
    const before = seen.get(label)
    if (before && from < before.to && weight <= before.weight) continue
    const times = before?.times ?? 0
    seen.set(label, { times: times + 1, to, weight })
    if (times < REPEATS)
      note(read[of], id, { score: (scale * weight) / (1 + times / 2), in: passage.in, start, end })
  }
}

/** Adds to what is known of a label; its first place stays. */
export function note(read: Map<string, Evidence>, id: string, evidence: Evidence): void {
  const known = read.get(id)
  if (known) known.score += evidence.score
  else read.set(id, evidence)
}
