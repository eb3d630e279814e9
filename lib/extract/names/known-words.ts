import spellings from '#data/vocabulary/spellings.json'
import { WordTable } from '../word-table'
import { CHARACTERS, Character, Shape } from './characters'

/** A word in lower case, singular, one spelling; the same object wherever it is read, once a trie holds it. */
export interface Key {
  text: string
  /** Above 0 where it was planted: tables may be kept by it. */
  number: number
  bit: number
  /** What it leads to in each trie, by the trie's number: found without a look-up. */
  leads: unknown[]
}

/** What is to be known of a word, found once. */
export interface Word {
  text: string
  key: Key
  /** Its key's, at hand. */
  leads: unknown[]
  /** The second of a word that is spelt as two ("finetuning"). */
  rest: Word | null
  lower: string
  /** Of what is written in small letters, of its last three letters, and of the last four of its own key. */
  small: Key
  tail: Key
  ending: Key
  /** Shape, above it a bit for each trie that it leads into, and topmost the hash of its key: all that most are asked for. */
  marks: number
}

/** The bit of a trie among the marks of a word. */
export const leadsInto = (trie: number): number => 1 << (trie + SHAPE_BITS)
const SHAPE_BITS = 3

/** One of 32 bits, by the key of a word: a set of keys that lacks the bit lacks the key. */
export const keyBit = (marks: number): number => 1 << (marks >>> HASH_SHIFT)
const HASH_SHIFT = 27
const markOf = (key: string): number => {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 15)) << HASH_SHIFT
}

const LONGEST_KEPT = 40
const SPELLINGS = new Map(Object.entries(spellings as Record<string, string>))
/** Every word that was read, by its place in a text. */
export const KNOWN_WORDS = new WordTable<Word>(wordFrom)
const planted = new Map<string, Key>()
const NOWHERE: unknown[] = []

/** The keys of a phrase that a trie is to hold. Words read before would not know of them: all are forgotten. */
export function plantedKeys(phrase: string, cut: (phrase: string) => string[]): Key[] {
  return cut(phrase).flatMap((word) => spelt(word).map(plantedKey))
}

/** The one key of that text. */
export function plantedKey(text: string): Key {
  KNOWN_WORDS.forget()
  let key = planted.get(text)
  if (!key) {
    key = { text, number: planted.size + 1, bit: keyBit(markOf(text)), leads: [] }
    planted.set(text, key)
  }
  return key
}

/** The planted key of that text, or one that nothing was planted for. */
export const keyOf = (text: string): Key => planted.get(text) ?? { text, number: 0, bit: 0, leads: NOWHERE }

function wordFrom(text: string): Word {
  const [first, second] = spelt(text).map(keyOf)
  return build(text, first!, second ? build(text, second, null) : null)
}

function build(text: string, key: Key, rest: Word | null): Word {
  let marks = shapeOf(text) | markOf(key.text)
  for (const trie of key.leads.keys()) if (key.leads[trie]) marks |= leadsInto(trie)
  const lower = text.toLowerCase()
  return {
    text,
    key,
    leads: key.leads,
    rest,
    lower,
    small: lower === key.text ? key : keyOf(lower),
    tail: keyOf(lower.slice(-TAIL)),
    ending: keyOf(key.text.slice(-ENDING)),
    marks,
  }
}

const TAIL = 3
const ENDING = 4

function spelt(text: string): string[] {
  const lower = text.toLowerCase()
  if (text.length > LONGEST_KEPT) return [lower]
  const key = singular(lower)
  return (SPELLINGS.get(key) ?? key).split(' ')
}

function shapeOf(text: string): number {
  const first = CHARACTERS[text.charCodeAt(0)]
  if (first === Character.digit) return Shape.digits
  const shape = first === Character.large ? Shape.capital : 0
  for (let at = 1; at < text.length; at++)
    if (CHARACTERS[text.charCodeAt(at)] === Character.large) return shape | Shape.inner
  return shape
}

function singular(word: string): string {
  const plain = word.replace('isation', 'ization')
  if (plain.length < 4 || !plain.endsWith('s') || /(ss|us|is)$/.test(plain)) return plain
  return plain.endsWith('ies') ? `${plain.slice(0, -3)}y` : plain.slice(0, -1)
}
