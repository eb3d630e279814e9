import { CLAIM_WORDS, RESOURCES, type Resource } from '#lib/vocabulary'
import type { Token } from './tokens'

/** What a word or phrase of the vocabulary stands for in a sentence. */
export interface Entry {
  /** The word class ("less", "reduce", ...); "resource" for names of resources; null for mere modifiers. */
  class: string | null
  resource?: Resource
  /** The same word as a modifier of a resource ("training" in "training time"). */
  modifier?: Resource
}

interface Node {
  next: Map<string, Node>
  entry?: Entry
}

/** A token trie: one walk finds the longest known phrase at a place. */
export class Lexicon {
  private readonly root: Node = { next: new Map() }

  add(words: string, fill: (entry: Entry | undefined) => Entry): void {
    let node = this.root
    for (const part of words.toLowerCase().split(/[\s-]+/)) {
      let next = node.next.get(part)
      if (!next) node.next.set(part, (next = { next: new Map() }))
      node = next
    }
    node.entry = fill(node.entry)
  }

  /** The first words of all phrases. */
  openers(): Iterable<string> {
    return this.root.next.keys()
  }

  /** Whether a word is a phrase by itself. */
  has(word: string): boolean {
    return this.root.next.get(word)?.entry !== undefined
  }

  /** The second words of the phrases that begin with a word. */
  after(word: string): Iterable<string> {
    return this.root.next.get(word)?.next.keys() ?? []
  }

  /** The longest phrase that starts at token `from`. */
  longest(tokens: Token[], from: number): { entry: Entry; end: number } | null {
    let node = this.root
    let found: { entry: Entry; end: number } | null = null
    for (let at = from; at < tokens.length && node.next.size > 0; at++) {
      const next = node.next.get(tokens[at]!.text)
      if (!next) break
      node = next
      if (node.entry) found = { entry: node.entry, end: at + 1 }
    }
    return found
  }
}

function fillResource(resource: Resource, known: Entry | undefined): Entry {
  const entry = known ?? { class: null }
  return resource.role === 'modifier'
    ? { ...entry, modifier: resource }
    : { ...entry, class: 'resource', resource }
}

function wordLexicon(): Lexicon {
  const lexicon = new Lexicon()
  for (const resource of RESOURCES)
    for (const words of resource.words) lexicon.add(words, (known) => fillResource(resource, known))
  for (const { id, words } of CLAIM_WORDS)
    if (!id.startsWith('bound-'))
      for (const word of words) lexicon.add(word, (known) => ({ ...known, class: known?.class ?? id }))
  return lexicon
}

function boundLexicon(): Lexicon {
  const lexicon = new Lexicon()
  for (const { id, words } of CLAIM_WORDS)
    if (id.startsWith('bound-')) for (const word of words) lexicon.add(word, () => ({ class: id.slice(6) }))
  return lexicon
}

/** Resources and the words around them. */
export const WORDS = wordLexicon()
/** "up to", "at least", "about", ...: read only where a quantity follows. */
export const BOUND_WORDS = boundLexicon()
