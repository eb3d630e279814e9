import { likelihoodOf } from '#lib/extract/likelihood'
import { scaleOf } from '#lib/extract/labels/word-features'
import { adamOf } from './adam'

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
  return bias + sum * scaleOf(features.length)
}

/**
 * Fits by the full gradient. `trust`, by feature: how much more readily than others its weight leaves 0 (the prior's
 * standard deviation, as a factor).
 */
export function logistic(rows: readonly Row[], trust: Float64Array): Logistic {
  const bias = trust.length
  // Weights in units of their trust, and the bias last.
  const values = new Float64Array(bias + 1)
  values[bias] = -2
  const model = (): Logistic => ({ weights: trust.map((one, i) => one * values[i]!), bias: values[bias]! })
  const adam = adamOf(values)
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = slopesOf(rows, model())
    for (let i = 0; i < bias; i++) slopes[i] = slopes[i]! * trust[i]! + RIDGE * values[i]!
    adam(slopes, round, round < SETTLES * ROUNDS ? RATE : RATE * SMALL_STEP)
  }
  return model()
}

/** Of the loss by each weight, and last by the bias. */
function slopesOf(rows: readonly Row[], model: Logistic): Float64Array {
  const slopes = new Float64Array(model.weights.length + 1)
  for (const { features, isRight } of rows) {
    const wrong = likelihoodOf(oddsOf(model, features)) - (isRight ? 1 : 0)
    slopes[slopes.length - 1]! += wrong
    const share = wrong * scaleOf(features.length)
    for (const feature of features) if (feature >= 0) slopes[feature]! += share
  }
  return slopes
}
