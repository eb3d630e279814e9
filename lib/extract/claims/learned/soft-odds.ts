import learned from '#data/vocabulary/claim-weights.json'

/** "feature|weight in hundredths" */
const WEIGHTS = new Map(
  (learned.weights as string[]).map((line): [string, number] => {
    const bar = line.lastIndexOf('|')
    return [line.slice(0, bar), Number(line.slice(bar + 1)) / 100]
  }),
)

/** Sum of the weights of features, and how many they are. */
export function weigh(features: readonly string[]): { sum: number; count: number } {
  let sum = 0
  for (const feature of features) sum += WEIGHTS.get(feature) ?? 0
  return { sum, count: features.length }
}

/** Likelihood of a claim (logistic regression, as `npm run learn -- claims` left it): sentences with many features count no more than others. */
export const likelihoodOf = (sum: number, count: number): number =>
  1 / (1 + Math.exp(-(learned.bias + sum / Math.sqrt(count + 1))))

/** From here on a claim is told. */
export const LEAST: number = learned.least
