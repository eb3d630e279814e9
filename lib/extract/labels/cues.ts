import { FAMILIES, TOPICS } from '#lib/vocabulary'
import type { Passage } from '../names/passage'
import type { Reading } from '../names/reading'
import { type Hit, type Trie, longestAt, newTrie, plant } from '../names/trie'

/** A vocabulary entry with the phrases that make it likely, and those that only hint at it. */
interface Cued {
  id: string
  words: string[]
  hints?: string[]
  not?: string[]
}
interface Cue {
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

export type LabelKind = 'families' | 'topics'

export interface Cues extends Record<LabelKind, Map<string, Evidence>> {
  /** By passage and word: 1 where the word is part of a phrase that hides the cue of another family. */
  phrased: Record<Passage['in'], Uint8Array>
}

const HINT = 0.4
/** Words of a title weigh so many times those of an abstract. */
const TITLE = 2.2
/** And those of the sentence in which an abstract first speaks of its own work so many times others. */
const TURN = 1.3
/** And those before it, where an abstract speaks of the field: families tell what a paper brings. */
const BACKGROUND: Record<LabelKind, number> = { families: 0.8, topics: 1 }
/** How often the words of a label count, each time less. */
const REPEATS = 4

/** A longer phrase hides the shorter ones in it: "dataset distillation" is no distillation of models. */
export const CUES: Record<LabelKind, Trie<Cue>> = { families: newTrie(), topics: newTrie() }

function plantCues(of: LabelKind, entries: readonly Cued[]): void {
  const add = (id: string, phrase: string, weight: number) => {
    const exact = /^\p{Lu}[\p{Lu}\d-]+s?$/u.test(phrase) ? phrase.replace(/s$/, '') : null
    plant(CUES[of], phrase, { id, weight, exact })
  }
  for (const { id, words, hints = [], not = [] } of entries) {
    for (const phrase of words) add(id, phrase, 1)
    for (const phrase of hints) add(id, phrase, HINT)
    for (const phrase of not) add(id, phrase, 0)
  }
}
plantCues('families', FAMILIES)
plantCues('topics', TOPICS)

/** How strongly a paper's words speak for each family and topic; a title's words weigh more than an abstract's. */
export function cuesOf(reading: Reading): Cues {
  const phrased = { title: phrasedIn(reading.title), abstract: phrasedIn(reading.abstract) }
  const read: Cues = { families: new Map(), topics: new Map(), phrased }
  const turn = turnOf(reading)
  for (const passage of reading.passages)
    for (const of of KINDS) {
      const trie = CUES[of]
      const { length } = passage.words.list
      const pass: Pass = { read: read[of], times: new Map(), passage }
      for (let from = 0; from < length;) {
        const hit = longestAt(trie, passage.words, from)
        if (!hit) {
          from++
          continue
        }
        if (of === 'families' && hidesAnother(passage, hit)) phrased[passage.in].fill(1, hit.from, hit.to)
        readHit(pass, hit, scaleAt(passage, turn, from) ?? BACKGROUND[of])
        from = hit.to
      }
    }
  return read
}

const KINDS = ['families', 'topics'] as const

/** "Dataset distillation" hides the cue "distillation", which is of another family. */
function hidesAnother({ words }: Passage, { from, to, found }: Hit<Cue>): boolean {
  for (let at = from + 1; at < to; at++) {
    const inner = longestAt(CUES.families, words, at)
    if (
      inner &&
      inner.to <= to &&
      inner.found.some(({ id }) => found.every((cue) => cue.id !== id || cue.weight === 0))
    )
      return true
  }
  return false
}

const phrasedIn = ({ words }: Passage) => new Uint8Array(words.list.length)

/** First word of the sentence of the turn, and the one after its last. */
function turnOf({ abstract: { sentences, chunks }, turn }: Reading): [number, number] {
  const range = sentences[turn]
  const last = range && chunks[range.to - 1]
  return last ? [chunks[range.from]!.from, last.to] : [0, 0]
}

/** What the place of a word makes it weigh; null before the turn. */
function scaleAt(passage: Passage, [first, end]: [number, number], word: number): number | null {
  if (passage.in === 'title') return TITLE
  return word < first ? null : word < end ? TURN : 1
}

interface Pass {
  read: Map<string, Evidence>
  /** How often each label was read so far. */
  times: Map<string, number>
  passage: Passage
}

/** `scale`: what a hit weighs for its place. */
function readHit({ read, times, passage }: Pass, { from, to, found }: Hit<Cue>, scale: number): void {
  const start = passage.words.starts[from]!
  const end = passage.words.ends[to - 1]!
  for (const { id, weight, exact } of found) {
    if (weight === 0 || (exact !== null && !isWritten(exact, passage.text, start, end))) continue
    const before = times.get(id) ?? 0
    times.set(id, before + 1)
    if (before < REPEATS)
      note(read, id, { score: (scale * weight) / (1 + before / 2), in: passage.in, start, end })
  }
}

const isWritten = (exact: string, text: string, start: number, end: number): boolean =>
  start + exact.length <= end && text.startsWith(exact, start)

/** Adds to what is known of a label; its first place stays. */
export function note(read: Map<string, Evidence>, id: string, evidence: Evidence): void {
  const known = read.get(id)
  if (known) known.score += evidence.score
  else read.set(id, evidence)
}
