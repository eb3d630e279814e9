import type { Circle, Point } from './point'

/** Corners of the convex hull, each turn the same way round, from the leftmost (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  if (sorted.length < 3) return sorted
  const lower = chain(sorted)
  const upper = chain(sorted.reverse())
  return [...lower.slice(0, -1), ...upper.slice(0, -1)]
}

function chain(sorted: readonly Point[]): Point[] {
  const corners: Point[] = []
  for (const point of sorted) {
    while (corners.length > 1 && turn(corners[corners.length - 2]!, corners[corners.length - 1]!, point) <= 0)
      corners.pop()
    corners.push(point)
  }
  return corners
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

/** Convex hull around circles widened by `pad`: each circle as a polygon of `sides` that touches it from outside. */
export function hullAround(circles: readonly Circle[], pad: number, sides = 16): Point[] {
  const points = circles.flatMap(({ x, y, r }) => {
    const reach = (r + pad) / Math.cos(Math.PI / sides)
    return Array.from({ length: sides }, (_, i) => {
      const angle = (2 * Math.PI * i) / sides
      return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) }
    })
  })
  return convexHull(points)
}
