import { expect, test } from 'vitest'
import { Seats } from './seats'

test('each new circle stands clear of all others, as near as it can to its wish', () => {
  const seats = new Seats()
  const placed = [{ x: 0, y: 0, r: 20 }]
  seats.take(placed[0]!)
  for (let i = 0; i < 100; i += 1) {
    const at = seats.nearest({ x: 3, y: 4 }, 4, { gap: 6, barred: () => false })
    const circle = { ...at, r: 4 }
    for (const other of placed)
      expect(Math.hypot(other.x - at.x, other.y - at.y)).toBeGreaterThanOrEqual(other.r + 10)
    seats.take(circle)
    placed.push(circle)
  }
  expect(Math.max(...placed.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(150)
})

test('a wish that is free is granted, and no place is given where it is barred', () => {
  const seats = new Seats()
  expect(seats.nearest({ x: 7, y: 8 }, 4, { gap: 6, barred: () => false })).toEqual({ x: 7, y: 8 })
  const { x } = seats.nearest({ x: 7, y: 8 }, 4, { gap: 6, barred: (at) => at.x < 50 })
  expect(x).toBeGreaterThanOrEqual(50)
})
