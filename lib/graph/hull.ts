import { hullAround } from './convex-hull'
import type { Circle } from './point'

/** Space between a community's outermost nodes and its outline, pixels; the layout leaves as much free on both sides. */
export const HULL_PAD = 10

/** SVG path of the rounded outline of a community's nodes as drawn; null under 5 members, where an outline means little. */
export function hull(members: readonly Circle[], pad = HULL_PAD): string | null {
  if (members.length < 5) return null
  const corners = hullAround(members, pad, 32)
  return `M${corners.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}Z`
}

/** Adding 0 turns -0 into 0. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0
