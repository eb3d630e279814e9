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

const HINT = 0.4
/** How often the words of a label count, each time less. */
const REPEATS = 4

/** Plants the cues of a list of labels. */
export function cueTrie(entries: readonly Cued[]): Trie<Cue> {
  const trie = newTrie<Cue>()
  const add = (id: string, phrase: string, weight: number) =>
    plant(trie, phrase, {
      id,
      weight,
      exact: /^\p{Lu}[\p{Lu}\d-]+s?$/u.test(phrase) ? phrase.replace(/s$/, '') : null,
    })
  for (const { id, words, hints = [] } of entries) {
    for (const phrase of words) add(id, phrase, 1)
    for (const phrase of hints) add(id, phrase, HINT)
  }
  return trie
}

/** How strongly a paper's words speak for each label; a title's words weigh `titleWeight` times an abstract's. */
export function cuesRead(reading: Reading, trie: Trie<Cue>, titleWeight: number): Map<string, Evidence> {
  const read = new Map<string, Evidence>()
  for (const passage of reading.passages) {
    const seen: Seen = new Map()
    const scale = passage.in === 'title' ? titleWeight : 1
    for (let from = 0; from < passage.words.keys.length; from++)
      if (trie.next.has(passage.words.keys[from]!))
        for (const hit of allAt(trie, passage.words, from)) readHit({ read, seen, passage, scale }, hit)
  }
  return read
}

type Seen = Map<string, { times: number; to: number; weight: number }>
interface Pass {
  read: Map<string, Evidence>
  seen: Seen
  passage: Passage
  scale: number
}

function readHit({ read, seen, passage, scale }: Pass, { from, to, found }: Hit<Cue>): void {
  const start = passage.words.starts[from]!
  const end = passage.words.ends[to - 1]!
  for (const { id, weight, exact } of found) {
    if (exact !== null && !passage.text.slice(start, end).startsWith(exact)) continue
    const before = seen.get(id)
    if (before && from < before.to && weight <= before.weight) continue
    const times = before?.times ?? 0
    seen.set(id, { times: times + 1, to, weight })
    if (times < REPEATS)
      note(read, id, { score: (scale * weight) / (1 + times / 2), in: passage.in, start, end })
  }
}

/** Adds to what is known of a label; its first place stays. */
export function note(read: Map<string, Evidence>, id: string, evidence: Evidence): void {
  const known = read.get(id)
  if (known) known.score += evidence.score
  else read.set(id, evidence)
}
