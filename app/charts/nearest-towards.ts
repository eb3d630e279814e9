import type { Point } from '#lib/graph/point'

const TOWARDS: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** The point next to `from` the way an arrow key points: near counts, and to stray from the way counts twice. Null for other keys. */
export function nearestTowards<T extends Point>(key: string, from: Point, points: readonly T[]): T | null {
  const way = TOWARDS[key]
  if (!way) return null
  let best: T | null = null
  let least = Infinity
  for (const point of points) {
    const along = (point.x - from.x) * way[0] + (point.y - from.y) * way[1]
    const astray = Math.abs((point.x - from.x) * way[1]) + Math.abs((point.y - from.y) * way[0])
    const far = along + 2 * astray
    if (along <= 0 || far >= least) continue
    best = point
    least = far
  }
  return best
}
