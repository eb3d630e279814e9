import { Gap, type Words, wordsOf } from './words'

/** A tree of words: what is planted at the end of a path is found wherever the path is read. */
export interface Trie<T> {
  next: Map<string, Trie<T>>
  found: T[]
}

export interface Hit<T> {
  /** First word, and the one after the last. */
  from: number
  to: number
  found: T[]
}

export const newTrie = <T>(): Trie<T> => ({ next: new Map(), found: [] })

/** Plants a phrase, cut into words as texts are. */
export function plant<T>(trie: Trie<T>, phrase: string, value: T): void {
  let node = trie
  for (const key of wordsOf(phrase).keys) {
    let next = node.next.get(key)
    if (!next) node.next.set(key, (next = newTrie()))
    node = next
  }
  node.found.push(value)
}

/** The longest phrase that starts at a word. */
export function longestAt<T>(trie: Trie<T>, words: Words, from: number): Hit<T> | null {
  let node: Trie<T> | undefined = trie.next.get(words.keys[from]!)
  let hit: Hit<T> | null = null
  for (let to = from + 1; node; to++) {
    if (node.found.length) hit = { from, to, found: node.found }
    if (to >= words.keys.length || words.gaps[to] === Gap.break) break
    node = node.next.get(words.keys[to]!)
  }
  return hit
}
