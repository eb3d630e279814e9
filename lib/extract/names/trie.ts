import { type Key, keyBit, leadsInto, plantedKeys } from './known-words'
import { Gap, type Words } from './words'

/** A tree of words: what is planted at the end of a path is found wherever the path is read. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars
export interface Trie<T> {
  /** Its place in the leads of its first words. */
  number: number
  bit: number
}

interface Node<T> {
  next: Map<Key, Node<T>>
  /** The bits of all keys in `next`. */
  bits: number
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

export const newTrie = <T>(): Trie<T> => {
  const number = tries++
  return { number, bit: leadsInto(number) }
}

const newNode = <T>(): Node<T> => ({ next: new Map(), bits: 0, found: [] })

/** Plants a phrase, cut into words as texts are. */
export function plant<T>(trie: Trie<T>, phrase: string, value: T): void {
  const [first, ...rest] = plantedKeys(phrase, (text) => text.match(PIECES) ?? [])
  if (!first) return
  let node = (first.leads[trie.number] ??= newNode()) as Node<T>
  for (const key of rest) {
    let next = node.next.get(key)
    if (!next) node.next.set(key, (next = newNode()))
    node.bits |= key.bit
    node = next
  }
  node.found.push(value)
}

/** The longest phrase that starts at a word. */
export function longestAt<T>(trie: Trie<T>, { list, gaps, marks }: Words, from: number): Hit<T> | null {
  if ((marks[from]! & trie.bit) === 0) return null
  let node = list[from]!.leads[trie.number] as Node<T> | undefined
  let best: Node<T> | null = null
  let end = from
  for (let to = from + 1; node; to++) {
    if (node.found.length > 0) {
      best = node
      end = to
    }
    if (to >= list.length || gaps[to] === BREAK || (node.bits & keyBit(marks[to]!)) === 0) break
    node = node.next.get(list[to]!.key)
  }
  return best && { from, to: end, found: best.found }
}
