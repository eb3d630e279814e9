import type { Row } from './logistic'

/** Names of the features that stand in at least so many examples, sorted, and the examples by their numbers. */
export function numbered(
  examples: readonly { features: readonly string[]; isClaim: boolean }[],
  leastSupport: number,
): { names: string[]; rows: Row[] } {
  const support = new Map<string, number>()
  for (const { features } of examples)
    for (const name of new Set(features)) support.set(name, (support.get(name) ?? 0) + 1)
  const names = [...support].flatMap(([name, count]) => (count >= leastSupport ? [name] : [])).sort()
  const number = new Map(names.map((name, i) => [name, i]))
  const rows = examples.map(({ features, isClaim }) => ({
    features: Int32Array.from(features, (name) => number.get(name) ?? -1),
    isRight: isClaim,
  }))
  return { names, rows }
}
