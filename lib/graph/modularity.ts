import type { Link } from './link'

/** Newman's modularity of a division of the nodes, -0.5 to 1: weight inside communities beyond what chance would put there. */
export function modularity(links: readonly Link[], communityOf: (id: string) => number): number {
  const inside = new Map<number, number>()
  const strength = new Map<number, number>()
  let total = 0
  for (const { source, target, weight } of links) {
    const [a, b] = [communityOf(source), communityOf(target)]
    total += weight
    for (const one of [a, b]) strength.set(one, (strength.get(one) ?? 0) + weight)
    if (a === b) inside.set(a, (inside.get(a) ?? 0) + weight)
  }
  if (total === 0) return 0
  return [...strength].reduce(
    (sum, [one, of]) => sum + (inside.get(one) ?? 0) / total - (of / (2 * total)) ** 2,
    0,
  )
}
