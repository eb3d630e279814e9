import type { Circle } from './point'

/** Pushes circles apart until every two are at least twice `room` apart, moving each as little as it can. Changes x and y. */
export function separateCircles(circles: readonly Circle[], room: number): void {
  for (let round = 1; pushApart(circles, room); round += 1) if (round % 100 === 0) widen(circles)
}

/** One sweep over the pairs near each other in x; true if any had to move. */
function pushApart(circles: readonly Circle[], room: number): boolean {
  const order = [...circles].sort((a, b) => a.x - b.x || a.y - b.y)
  const widest = 2 * (Math.max(0, ...circles.map(({ r }) => r)) + room)
  let moved = false
  order.forEach((one, i) => {
    for (let j = i + 1; j < order.length && order[j]!.x - one.x < widest; j += 1)
      moved = part(one, order[j]!, one.r + order[j]!.r + 2 * room) || moved
  })
  return moved
}

/** Two that coincide part sideways. The hundredth more than needed keeps rounding from bringing them together again. */
function part(one: Circle, other: Circle, least: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y]
  const distance = Math.hypot(dx, dy)
  if (!(distance < least)) return false
  const push = (least - distance) / 2 + 0.01
  const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0]
  one.x -= push * ux
  one.y -= push * uy
  other.x += push * ux
  other.y += push * uy
  return true
}

/** Where pushing goes round in circles, more space for all ends it. */
function widen(circles: readonly Circle[]): void {
  const n = circles.length
  const x = circles.reduce((sum, circle) => sum + circle.x, 0) / n
  const y = circles.reduce((sum, circle) => sum + circle.y, 0) / n
  for (const circle of circles) {
    circle.x = x + (circle.x - x) * 1.03
    circle.y = y + (circle.y - y) * 1.03
  }
}
