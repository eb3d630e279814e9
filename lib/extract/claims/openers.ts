import { metricsOfStem } from './learned/stems'
import { BOUND_WORDS, WORDS } from './lexicon'
import { PARTS, SCALES, WORDS as NUMBERS } from './number-words'

/** What may begin with a word, as bits: most words begin nothing, and are passed over at once. */
export const enum Opens {
  quantity = 1,
  /** "up to", "a factor of", before a quantity. */
  cue = 2,
  /** A word or phrase of the vocabulary. */
  phrase = 4,
  /** One of the most frequent words, that begins a quantity or a cue only where a follower stands behind it. */
  article = 8,
  /** "a third", "an order", "the factor". */
  follower = 16,
  /** A word that may mean a resource by its stem. */
  stem = 32,
}

const QUANTITIES = new Set([
  ...Object.keys(NUMBERS),
  ...Object.keys(PARTS),
  ...Object.keys({ ...NUMBERS, ...SCALES }).map((word) => `${word}fold`),
  'a',
  'an',
  'twice',
  'single',
  'order',
  'usd',
  'x',
  '×',
])
/** "x10", "times3.23": the sign stands first. */
export const TIMES_FIRST = /^(?:x|times)(\d+(?:\.\d+)?)$/
const CUES = new Set([...BOUND_WORDS.openers(), 'factor', 'factors', 'the', 'by'])
const PHRASES = new Set(WORDS.openers())
const ARTICLES = new Set(['a', 'an', 'the', 'by'].filter((word) => !BOUND_WORDS.has(word)))
const FOLLOWERS = new Set([
  ...Object.keys(PARTS),
  ...['dozen', 'full', 'order', 'orders', 'factor', 'factors'],
  ...[...ARTICLES].flatMap((word) => [...BOUND_WORDS.after(word)]),
])

/** What may begin with a word in lower case. */
export function openedBy(text: string): number {
  const quantity =
    QUANTITIES.has(text) || ((text[0] === 'x' || text[0] === 't') && TIMES_FIRST.test(text))
      ? Opens.quantity
      : 0
  return (
    quantity |
    (CUES.has(text) ? Opens.cue : 0) |
    (PHRASES.has(text) ? Opens.phrase : 0) |
    (ARTICLES.has(text) ? Opens.article : 0) |
    (FOLLOWERS.has(text) ? Opens.follower : 0) |
    (metricsOfStem(text).length > 0 ? Opens.stem : 0)
  )
}
