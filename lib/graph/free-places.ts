import { hullAround } from './convex-hull'
import type { Circle, Point } from './point'
import { withinHull } from './within-hull'

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * Places nodes that have no link around all the others: each, the largest first, at the first free place of a spiral out of their
 * middle that is outside their common hull. Sets x and y of `loose`.
 */
export function freePlaces(loose: readonly Circle[], taken: readonly Circle[], room: number): void {
  const hull = taken.length ? hullAround(taken, room) : []
  const middle = middleOf(hull)
  const spacing = loose.reduce((most, { r }) => Math.max(most, r), 0) + room
  const placed: Circle[] = []
  let step = 0
  for (const node of [...loose].sort((a, b) => b.r - a.r)) {
    do {
      const [reach, angle] = [spacing * Math.sqrt(step), step * GOLDEN_ANGLE]
      node.x = middle.x + reach * Math.cos(angle)
      node.y = middle.y + reach * Math.sin(angle)
      step += 1
    } while (withinHull(hull, node, node.r + room) || placed.some((other) => meet(node, other, 2 * room)))
    placed.push(node)
  }
}

const meet = (a: Circle, b: Circle, room: number): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r + room

const middleOf = (corners: readonly Point[]): Point => ({
  x: corners.reduce((sum, { x }) => sum + x, 0) / (corners.length || 1),
  y: corners.reduce((sum, { y }) => sum + y, 0) / (corners.length || 1),
})
