import learned from '#data/vocabulary/name-weights.json'
import { scaleOf } from '../../labels/word-features'
import { type Key, plantedKey } from '../../names/known-words'
import { KINDS, NONE, type Sink } from './name-kinds'
import { TripleTable } from '../../triple-table'

/**
 * What a candidate is weighed for: by its name alone, to be worth a look at its places; then to be a method, a model, a method
 * that is proposed; and as a method each other role.
 */
export const COLUMNS = ['worth', 'method', 'model', 'proposed', 'used', 'compared', 'mentioned'] as const
export type Column = (typeof COLUMNS)[number]

const WIDTH = COLUMNS.length
/** Weights are kept in hundredths. */
const UNIT = 0.01

/** Row after row, a weight for each column; the first row is of features that nothing was learned of. */
const WEIGHTS = new Int16Array(WIDTH * (1 + learned.weights.length))
/** By kind and values: the number of a row. */
const ROWS = new TripleTable(learned.weights.length)
for (const [number, line] of (learned.weights as string[]).entries()) {
  const [name, first, second, weights] = line.split('|') as [string, string, string, string]
  WEIGHTS.set(weights.split(' ').map(Number), WIDTH * (number + 1))
  const kind = (KINDS as readonly string[]).indexOf(name)
  ROWS.set([kind, plantedKey(first).number, plantedKey(second).number], number + 1)
}

const NOTHING = new Array<number>(WIDTH).fill(0)

/** Sums up the weights of a candidate's features: logistic regressions, as `npm run learn -- names` left them. */
export class NameWeights implements Sink {
  /** In hundredths. */
  private readonly sums = NOTHING.slice()
  private count = 0

  add(kind: number, first: Key, second: Key = NONE): void {
    this.count++
    if (first.number === 0 || second.number === 0) return
    const row = WIDTH * ROWS.get(kind, first.number, second.number)
    if (row === 0) return
    const { sums } = this
    for (let column = 0; column < WIDTH; column++) sums[column]! += WEIGHTS[row + column]!
  }

  /** The log-odds of a column, by what was added so far. */
  odds(column: Column): number {
    const at = COLUMNS.indexOf(column)
    return learned.bias[at]! + UNIT * scaleOf(this.count) * this.sums[at]!
  }
}
