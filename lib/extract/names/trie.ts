import { type Key, plantedKeys } from './known-words'
import { Gap, type Words } from './words'

/** A tree of words: what is planted at the end of a path is found wherever the path is read. */
export interface Trie<T> {
  /** Its place in the leads of its first words. */
  number: number
}

interface Node<T> {
  next: Map<Key, Node<T>>
  found: T[]
}

export interface Hit<T> {
  /** First word, and the one after the last. */
  from: number
  to: number
  found: T[]
}

const BREAK = Gap.break
const PIECES = /\p{L}\p{M}*(?:[\p{L}\p{M}])*|[0-9]+|(?<=[\p{L}0-9+])\+/gu
let tries = 0

export const newTrie = <T>(): Trie<T> => ({ number: tries++ }) as Trie<T>

/** Plants a phrase, cut into words as texts are. */
export function plant<T>(trie: Trie<T>, phrase: string, value: T): void {
  const [first, ...rest] = plantedKeys(phrase, (text) => text.match(PIECES) ?? [])
  if (!first) return
  let node = (first.leads[trie.number] ??= { next: new Map(), found: [] }) as Node<T>
  for (const key of rest) {
    let next = node.next.get(key)
    if (!next) node.next.set(key, (next = { next: new Map(), found: [] }))
    node = next
  }
  node.found.push(value)
}

/** The longest phrase that starts at a word. */
export function longestAt<T>(trie: Trie<T>, { keys, gaps }: Words, from: number): Hit<T> | null {
  let node = keys[from]!.leads[trie.number] as Node<T> | undefined
  if (!node) return null
  let best: Node<T> | null = null
  let end = from
  for (let to = from + 1; node; to++) {
    if (node.found.length > 0) {
      best = node
      end = to
    }
    if (to >= keys.length || gaps[to] === BREAK || node.next.size === 0) break
    node = node.next.get(keys[to]!)
  }
  return best && { from, to: end, found: best.found }
}
