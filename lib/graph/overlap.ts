import type { Point } from './point'

/**
 * The shortest move of convex polygon `b` that takes it off convex polygon `a`; null where they do not overlap
 * (separating axes: two convex bodies are apart if some edge's normal shows a gap).
 */
export function overlap(a: readonly Point[], b: readonly Point[]): Point | null {
  let least: Point | null = null
  let depth = Infinity
  for (const axis of [...normals(a), ...normals(b)]) {
    const [one, other] = [shadow(a, axis), shadow(b, axis)]
    const forwards = one.high - other.low
    const backwards = other.high - one.low
    if (forwards <= 0 || backwards <= 0) return null
    const shortest = Math.min(forwards, backwards)
    if (shortest >= depth) continue
    depth = shortest
    const sign = forwards <= backwards ? 1 : -1
    least = { x: axis.x * shortest * sign, y: axis.y * shortest * sign }
  }
  return least
}

const normals = (corners: readonly Point[]): Point[] =>
  corners.map((corner, i) => {
    const next = corners[(i + 1) % corners.length]!
    const length = Math.hypot(next.x - corner.x, next.y - corner.y)
    return { x: (next.y - corner.y) / length, y: (corner.x - next.x) / length }
  })

function shadow(corners: readonly Point[], axis: Point): { low: number; high: number } {
  let [low, high] = [Infinity, -Infinity]
  for (const { x, y } of corners) {
    const at = x * axis.x + y * axis.y
    if (at < low) low = at
    if (at > high) high = at
  }
  return { low, high }
}
