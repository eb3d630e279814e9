import learned from '#data/vocabulary/claim-weights.json'
import { likelihoodOf } from '../../likelihood'
import { scaleOf } from '../../labels/word-features'
import type { Features } from './soft-features'

/** What `npm run learn -- claims` leaves of one kind of claims: a logistic regression over features. */
export interface LearnedWeights {
  bias: number
  /** From this likelihood on a claim is told. */
  least: number
  /** "feature|weight in hundredths" */
  weights: string[]
}

/** A feature by name: its kind, and its value behind a space if it has one. */
export const nameOf = (kind: string, value: string): string => (value ? `${kind} ${value}` : kind)

function partsOfName(name: string): { kind: string; value: string } {
  const space = name.indexOf(' ')
  return space < 0 ? { kind: name, value: '' } : { kind: name.slice(0, space), value: name.slice(space + 1) }
}

/** Sum of the weights of some features, and how many they are. */
export interface Weight {
  sum: number
  count: number
}

/** Weighs features (kinds and values in a row); places with many of them count no more than others. */
export class Weighing {
  readonly least: number
  private readonly bias: number
  /** By kind, then by value. */
  private readonly weights = new Map<string, Map<string, number>>()

  constructor({ bias, least, weights }: LearnedWeights) {
    this.bias = bias
    this.least = least
    for (const line of weights) {
      const [name, weight] = [line.slice(0, line.lastIndexOf('|')), line.slice(line.lastIndexOf('|') + 1)]
      const { kind, value } = partsOfName(name)
      let values = this.weights.get(kind)
      if (!values) this.weights.set(kind, (values = new Map()))
      values.set(value, Number(weight) / 100)
    }
  }

  weigh(features: Features): Weight {
    let sum = 0
    for (let at = 0; at < features.length; at += 2)
      sum += this.weights.get(features[at]!)?.get(features[at + 1]!) ?? 0
    return { sum, count: features.length / 2 }
  }

  /** By value, the weights of these kinds in their order. */
  rows(kinds: readonly string[]): ReadonlyMap<string, Float64Array> {
    const rows = new Map<string, Float64Array>()
    for (const [column, kind] of kinds.entries())
      for (const [value, weight] of this.weights.get(kind) ?? []) {
        let row = rows.get(value)
        if (!row) rows.set(value, (row = new Float64Array(kinds.length)))
        row[column] = weight
      }
    return rows
  }

  likelihood(weights: readonly Weight[]): number {
    let [sum, count] = [0, 0]
    for (const one of weights) {
      sum += one.sum
      count += one.count
    }
    return likelihoodOf(this.bias + sum * scaleOf(count))
  }
}

export const SOFT = new Weighing(learned.soft)
export const COUNTED = new Weighing(learned.counted)
