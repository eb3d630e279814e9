import type { Bound, Metric, Phase } from '#lib/paper'
import type { Item } from './item'
import type { Quantity } from './quantity'
import type { Ratio } from './ratio'
import type { Token } from './tokens'

/** A sentence as patterns and readers see it. */
export interface Reading {
  text: string
  lower: string
  tokens: Token[]
  items: Item[]
  /** One character an item. */
  codes: string
}

/** What a pattern says of one quantity, before the readers add what the sentence says around it. */
export interface Draft {
  metric: Metric
  phase: Phase | null
  ratio: number | null
  ratio_high: number | null
  ratio_other: number | null
  absolute: number | null
  unit: string | null
  bound: Bound | null
  pattern: string
  /** Items that the wording spans; `at` is the quantity's, or the resource's where there is none. */
  at: number
  from: number
  to: number
  /** Where the words that hold the quantity begin, as a token; the phrase may begin before it. */
  quantity: Quantity | null
  /** Reads a further quantity of the same kind the same way. */
  again: ((quantity: Quantity) => Ratio | null) | null
  /** The claim whose words this one goes on from (continued.ts). */
  root: Draft | null
}

/** A draft that stands, with how likely it is a claim of the paper's, from 0 to 1. */
export interface LikelyDraft extends Draft {
  likelihood: number
}

export interface Match {
  reading: Reading
  from: number
  to: number
  /** The quantity item and its place; patterns without quantity have the resource's place. */
  at: number
  quantity: Item | null
  /** The second quantity of a pair. */
  second: Item | null
  resource: Item | null
}

/** A wording and what it means. `read` returns a draft a claim, or none where the words mean something else. */
export interface ClaimPattern {
  name: string
  wording: RegExp
  /** One of these stands in all that it reads: where none does, the rest need not be looked for. */
  stems?: string[]
  read: (match: Match) => Partial<Draft>[]
}
