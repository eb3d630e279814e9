/** An example as numbers: its features, once for each time they stand (-1: one that is too rare), and whether it is one. */
export interface Row {
  features: Int32Array
  isRight: boolean
}

/** A logistic regression over features; `weights` by their number. */
export interface Logistic {
  weights: Float64Array
  bias: number
}

const ROUNDS = 200
const RATE = 0.1
/** From so much of the rounds on, the steps are smaller. */
const SETTLES = 0.6
const SMALL_STEP = 0.3
/** Strength of the prior that weights are near 0 (ridge). */
const RIDGE = 0.3

/** Log-odds of an example; one with many features counts no more than others. */
export function oddsOf({ weights, bias }: Logistic, features: Int32Array): number {
  let sum = 0
  for (const feature of features) if (feature >= 0) sum += weights[feature]!
  return bias + sum * scaleOf(features)
}

const scaleOf = (features: Int32Array): number => 1 / Math.sqrt(features.length + 1)

/**
 * Fits by the full gradient (Adam, Kingma and Ba 2015). `trust`, by feature: how much more readily than others its weight
 * leaves 0 (the prior's standard deviation, as a factor).
 */
export function logistic(rows: readonly Row[], trust: Float64Array): Logistic {
  const model: Logistic = { weights: new Float64Array(trust.length), bias: -2 }
  // One place more, for the bias.
  const adam = adamOf(trust.length + 1)
  const slopes = new Float64Array(trust.length + 1)
  for (let round = 1; round <= ROUNDS; round++) {
    slopes.fill(0)
    for (const row of rows) addSlope(slopes, row, model)
    for (let i = 0; i < trust.length; i++)
      slopes[i] = slopes[i]! * trust[i]! + (RIDGE * model.weights[i]!) / trust[i]!
    const rate = round < SETTLES * ROUNDS ? RATE : RATE * SMALL_STEP
    adam(slopes, round, (i, step) => {
      if (i === trust.length) model.bias -= rate * step
      else model.weights[i]! -= rate * trust[i]! * step
    })
  }
  return model
}

function addSlope(slopes: Float64Array, { features, isRight }: Row, model: Logistic): void {
  const wrong = 1 / (1 + Math.exp(-oddsOf(model, features))) - (isRight ? 1 : 0)
  slopes[slopes.length - 1]! += wrong
  const share = wrong * scaleOf(features)
  for (const feature of features) if (feature >= 0) slopes[feature]! += share
}

/** The steps of each value against its slope. */
function adamOf(
  values: number,
): (slopes: Float64Array, round: number, move: (i: number, step: number) => void) => void {
  const first = new Float64Array(values)
  const second = new Float64Array(values)
  return (slopes, round, move) => {
    const [a, b] = [1 - 0.9 ** round, 1 - 0.99 ** round]
    for (let i = 0; i < values; i++) {
      const slope = slopes[i]!
      first[i] = 0.9 * first[i]! + 0.1 * slope
      second[i] = 0.99 * second[i]! + 0.01 * slope * slope
      move(i, first[i]! / a / (Math.sqrt(second[i]! / b) + 1e-8))
    }
  }
}
