/** The id that a mistyped one most likely meant, by its own name or one of its words: at most a third of the letters differ. */
export function nearest(
  typed: string,
  labels: readonly { id: string; words: readonly string[] }[],
): string | null {
  const wanted = leafOf(typed.toLowerCase().slice(0, 60))
  let best: { id: string; distance: number } | null = null
  for (const { id, words } of labels)
    for (const name of [leafOf(id), ...words]) {
      if (Math.abs(name.length - wanted.length) > wanted.length / 3) continue
      const distance = editDistance(wanted, name.toLowerCase())
      if (distance <= Math.max(1, wanted.length / 3) && (best === null || distance < best.distance))
        best = { id, distance }
    }
  return best?.id ?? null
}

const leafOf = (id: string): string => id.split('/').at(-1)!

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
