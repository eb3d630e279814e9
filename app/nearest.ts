/** The id that a mistyped one most likely meant: smallest edit distance, at most a third of its length; else null. */
export function nearest(typed: string, ids: readonly string[]): string | null {
  const wanted = typed.toLowerCase().slice(0, 60)
  let best: { id: string; distance: number } | null = null
  for (const id of ids) {
    const leaf = id.split('/').at(-1)!
    const distance = Math.min(editDistance(wanted, id), editDistance(wanted.split('/').at(-1)!, leaf))
    if (distance <= Math.max(2, wanted.length / 3) && (best === null || distance < best.distance))
      best = { id, distance }
  }
  return best?.id ?? null
}

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
