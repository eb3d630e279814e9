/**
 * For each node the share of runs in which it sits with its group's core: that run's group which holds most of the members.
 * Of two that hold as many, the one met first in the order of the members.
 */
export function certainties(groups: readonly string[][], runs: readonly string[][][]): Map<string, number> {
  const together = new Map(groups.flat().map((id) => [id, 0]))
  for (const run of runs) {
    const groupOf = new Map(run.flatMap((members, i) => members.map((id) => [id, i] as const)))
    for (const members of groups) {
      const core = mostFrequent(members.map((id) => groupOf.get(id)!))
      for (const id of members) if (groupOf.get(id) === core) together.set(id, together.get(id)! + 1)
    }
  }
  return new Map([...together].map(([id, count]) => [id, count / runs.length]))
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
