import learned from '#data/vocabulary/name-weights.json'
import { scaleOf } from '../../labels/word-features'
import { KINDS, type Sink } from './name-kinds'

/**
 * What a candidate is weighed for: by its name alone, to be worth a look at its places; then to be a method, to be a model;
 * and as a method each role.
 */
export const COLUMNS = ['worth', 'method', 'model', 'proposed', 'used', 'compared', 'mentioned'] as const
export type Column = (typeof COLUMNS)[number]

const WIDTH = COLUMNS.length
/** Weights are kept in hundredths. */
const UNIT = 0.01

/** Row after row, a weight for each column. */
const WEIGHTS = new Int16Array(WIDTH * learned.weights.length)
/** By kind: where the row of a value begins, and that of a first and a second value. */
const SINGLE = KINDS.map(() => new Map<string, number>())
const PAIRED = KINDS.map(() => new Map<string, Map<string, number>>())
for (const [number, line] of (learned.weights as string[]).entries()) {
  const [name, first, second, weights] = line.split('|') as [string, string, string, string]
  const row = WIDTH * number
  WEIGHTS.set(weights.split(' ').map(Number), row)
  const kind = (KINDS as readonly string[]).indexOf(name)
  if (second === '') SINGLE[kind]!.set(first, row)
  else {
    const rows = PAIRED[kind]!.get(first)
    if (rows) rows.set(second, row)
    else PAIRED[kind]!.set(first, new Map([[second, row]]))
  }
}

/** Sums up the weights of a candidate's features: logistic regressions, as `npm run learn -- names` left them. */
export class NameWeights implements Sink {
  /** In hundredths. */
  private readonly sums = new Int32Array(WIDTH)
  private count = 0

  add(kind: number, first: string, second: string): void {
    this.count++
    const row = second === '' ? SINGLE[kind]!.get(first) : PAIRED[kind]!.get(first)?.get(second)
    if (row === undefined) return
    const { sums } = this
    for (let column = 0; column < WIDTH; column++) sums[column]! += WEIGHTS[row + column]!
  }

  /** The log-odds of a column, by what was added so far. */
  odds(column: Column): number {
    const at = COLUMNS.indexOf(column)
    return learned.bias[at]! + UNIT * scaleOf(this.count) * this.sums[at]!
  }
}
