import type { Point } from './point'

/** Whether a point lies in a convex hull or nearer than `room` to its edges; corners run so that inside is on the left. */
export const withinHull = (hull: readonly Point[], { x, y }: Point, room = 0): boolean =>
  hull.length > 0 &&
  hull.every((a, i) => {
    const b = hull[(i + 1) % hull.length]!
    const [ex, ey] = [b.x - a.x, b.y - a.y]
    return (ex * (y - a.y) - ey * (x - a.x)) / Math.hypot(ex, ey) > -room
  })
