import type { Bound, Metric, Phase } from '#lib/paper'
import type { Entry } from './lexicon'
import type { Quantity } from './quantity'

/** One resource that a phrase names, with the phase that the phrase itself gives. */
export interface Named {
  metric: Metric
  phase: Phase | null
  better: 'less' | 'more'
  /** Which entry of the vocabulary named it. */
  id: string
}

/** A stretch of a sentence that is read as one thing; `code` is its class as one character (codes.ts). */
export interface Item {
  code: string
  /** First token, and the one after the last. */
  from: number
  to: number
  quantities: Quantity[]
  bound: Bound | null
  /** "less than 1%": the bound lies under the number. */
  below: boolean
  /** "only", "just", "a mere" stands before it. */
  only: boolean
  /** "-51%" */
  negative: boolean
  resources: Named[]
  entry: Entry | null
}

export const CODES: Record<string, string> = {
  percent: 'P',
  factor: 'F',
  share: 'H',
  unit: 'U',
  number: 'N',
  resource: 'R',
  modifier: 'M',
  model: 'B',
  suffix: 'S',
  less: 'l',
  little: 'L',
  fast: 'g',
  eliminate: 'E',
  without: 'W',
  extra: 'X',
  more: 'm',
  faster: 'f',
  slower: 's',
  cheaper: 'c',
  reduce: 'd',
  reduction: 'D',
  increase: 'i',
  gain: 'I',
  accelerate: 'A',
  efficient: 'e',
  light: 'C',
  quality: 'Q',
  prune: 'p',
  surpass: 'V',
  match: 'h',
  do: 'y',
  great: 'Y',
  on: 'O',
  use: 'u',
  by: 'b',
  to: 't',
  from: 'r',
  of: 'o',
  in: 'n',
  than: 'T',
  as: 'a',
  only: 'j',
  and: 'k',
  clause: 'q',
  determiner: 'x',
  respectively: 'v',
  gpus: 'G',
  baseline: 'w',
  comma: ',',
  open: '(',
  close: ')',
  stop: ';',
  arrow: '>',
  word: 'z',
}

// Shared, as nearly every item has none.
const NO_QUANTITIES: Quantity[] = []
const NO_RESOURCES: Named[] = []

/** An item of a class with nothing read in it yet. */
export const blank = (code: string, from: number, to: number): Item => ({
  code,
  from,
  to,
  quantities: NO_QUANTITIES,
  bound: null,
  below: false,
  only: false,
  negative: false,
  resources: NO_RESOURCES,
  entry: null,
})
