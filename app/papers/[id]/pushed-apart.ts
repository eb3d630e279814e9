interface Column {
  /** Pixels between two notes. */
  gap: number
  /** Height of the text beside, in which the notes stay if they fit. */
  height: number
}

/**
 * Tops of notes, in order, as near as can be to where they want to be without touching: least squares by pooling
 * neighbours that would overlap, then moved into the column.
 */
export function pushedApart(
  wanted: readonly number[],
  heights: readonly number[],
  { gap, height }: Column,
): number[] {
  const before: number[] = []
  let sum = 0
  for (const tall of heights) {
    before.push(sum)
    sum += tall + gap
  }
  const pools: { mean: number; size: number }[] = []
  for (const [i, want] of wanted.entries()) {
    let pool = { mean: want - before[i]!, size: 1 }
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      pools.pop()
      const size = last.size + pool.size
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size }
    }
    pools.push(pool)
  }
  const room = Math.max(0, height - (sum - gap))
  const shifts = pools.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean))
  return shifts.map((shift, i) => Math.round(before[i]! + Math.min(room, Math.max(0, shift))))
}
