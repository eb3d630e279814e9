import { hullAround } from './convex-hull'
import { overlap } from './overlap'
import type { Circle, Point } from './point'

interface Body {
  members: readonly Circle[]
  /** Hull around the members, from the centre. */
  shape: Point[]
  centre: Point
  reach: number
  moved: Point
}

/**
 * Moves groups of circles, each as one piece, until their convex hulls (widened by `pad`) are apart, and as near to 0, 0 as that
 * allows. Changes x and y of the members.
 */
export function separateBodies(groups: readonly (readonly Circle[])[], pad: number): void {
  const bodies = groups.map((members) => bodyOf(members, pad))
  for (let round = 0; round < 40; round += 1) {
    scale(bodies, 0.97)
    for (let sweep = 0; sweep < 3; sweep += 1) pushApart(bodies)
  }
  for (let round = 1; pushApart(bodies); round += 1) if (round % 50 === 0) scale(bodies, 1.04)
  for (const { members, moved } of bodies)
    for (const circle of members) {
      circle.x += moved.x
      circle.y += moved.y
    }
}

function bodyOf(members: readonly Circle[], pad: number): Body {
  const hull = hullAround(members, pad, 12)
  const centre = {
    x: hull.reduce((sum, { x }) => sum + x, 0) / hull.length,
    y: hull.reduce((sum, { y }) => sum + y, 0) / hull.length,
  }
  const shape = hull.map(({ x, y }) => ({ x: x - centre.x, y: y - centre.y }))
  const reach = Math.max(...shape.map(({ x, y }) => Math.hypot(x, y)))
  return { members, shape, centre, reach, moved: { x: 0, y: 0 } }
}

/** One sweep over all pairs; true if any had to move. The lighter of two moves more. */
function pushApart(bodies: readonly Body[]): boolean {
  let any = false
  bodies.forEach((a, i) => {
    for (const b of bodies.slice(i + 1)) {
      const away = awayFrom(a, b)
      if (!away) continue
      any = true
      const share = a.members.length / (a.members.length + b.members.length)
      move(b, { x: away.x * share, y: away.y * share })
      move(a, { x: -away.x * (1 - share), y: -away.y * (1 - share) })
    }
  })
  return any
}

/** A hundredth of a pixel more than needed keeps rounding from bringing them together again. */
function awayFrom(a: Body, b: Body): Point | null {
  const [dx, dy] = [b.centre.x - a.centre.x, b.centre.y - a.centre.y]
  if (!(Math.hypot(dx, dy) < a.reach + b.reach)) return null
  const away = overlap(
    a.shape,
    b.shape.map(({ x, y }) => ({ x: x + dx, y: y + dy })),
  )
  if (!away) return null
  const length = Math.hypot(away.x, away.y)
  return { x: away.x * (1 + 0.01 / length), y: away.y * (1 + 0.01 / length) }
}

function move(body: Body, { x, y }: Point): void {
  body.centre = { x: body.centre.x + x, y: body.centre.y + y }
  body.moved = { x: body.moved.x + x, y: body.moved.y + y }
}

function scale(bodies: readonly Body[], factor: number): void {
  for (const body of bodies) move(body, { x: body.centre.x * (factor - 1), y: body.centre.y * (factor - 1) })
}
