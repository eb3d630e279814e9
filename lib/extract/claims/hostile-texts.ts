import { CASES } from './cases'

/** Pieces that wordings begin with and never end, signs that open and never close, halves of characters. */
const PIECES = [
  'reduces the memory of the model by ',
  'up to up to up to at least ',
  '10x 10x 10x ',
  '50% of the 50% of the ',
  'from 10 GB from 10 GB to ',
  'less less fewer fewer memory ',
  'memory and time and memory and ',
  '2x faster than A and 2x faster than B and ',
  'without without without any additional ',
  'a factor of a factor of ',
  'whether our method could be able to allow to ',
  'compared to the baseline with the baseline with ',
  '1,000,000,000',
  '1.1.1.1.1.1',
  '((((',
  '$2\\times',
  '10^10^10^',
  '\ud800',
  'a\udc00b',
  '-–—-',
  'order of magnitude of ',
  '€½％',
  'x',
]
/** A near-match of every wording that is read: its case without the last word, so that it all but matches. */
const NEAR_MATCHES = CASES.flatMap(({ wordings }) => wordings.map(([text]) => text.replace(/\S+$/, '')))

/** Texts made to keep a reader busy, each of about so many characters, with and without spaces and stops. */
export function hostileTexts(length: number): string[] {
  const repeated = (piece: string): string =>
    piece.repeat(Math.ceil(length / Math.max(1, piece.length))).slice(0, length)
  const pieces = [...PIECES, ...NEAR_MATCHES].filter((piece) => piece.length > 0)
  return pieces.flatMap((piece) => [
    repeated(piece),
    repeated(piece.replace(/ /g, '')),
    repeated(`${piece}. `),
  ])
}
