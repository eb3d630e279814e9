import { expect, test } from 'vitest'
import { mulberry32 } from './mulberry32'
import { shuffled } from './shuffled.fixture'
import { swarm, type Mark } from './swarm'

/** Marks of radius 3.3 at ratios on a log axis of 100 pixels a doubling. */
const marks = (...ratios: number[]): Mark[] =>
  ratios.map((ratio, i) => ({
    id: `${i}`,
    left: 100 * Math.log2(ratio) - 3.3,
    right: 100 * Math.log2(ratio) + 3.3,
  }))

const overlaps = (row: readonly Mark[], heights: Map<string, number>) =>
  row.flatMap((a, i) =>
    row
      .slice(i + 1)
      .filter((b) => heights.get(a.id) === heights.get(b.id) && a.left < b.right && b.left < a.right),
  )

test('marks that are apart stand on the middle line', () => {
  expect([...swarm(marks(1, 2, 4), { height: 49 }).heights.values()]).toEqual([0, 0, 0])
})

test('equal marks stack from the middle outwards', () => {
  expect([...swarm(marks(2, 2, 2, 2), { height: 35 }).heights.values()]).toEqual([0, -7, 7, -14])
})

test('no two of many marks overlap where the row is high enough', () => {
  const random = mulberry32(4)
  const row = marks(...Array.from({ length: 120 }, () => 2 ** (4 * random())))
  const { heights, crowded } = swarm(row, { height: 91 })
  expect(crowded).toBe(0)
  expect(overlaps(row, heights)).toEqual([])
})

test('what does not fit is counted and every mark stays in its row', () => {
  for (const height of [6, 21, 28]) {
    const { heights, crowded } = swarm(marks(2, 2, 2, 2, 2), { height })
    expect(crowded).toBe(5 - Math.max(1, Math.floor(height / 7)))
    for (const at of heights.values()) expect(Math.abs(at) + 3.5).toBeLessThanOrEqual(Math.max(height, 7) / 2)
  }
})

test('the order of the marks changes nothing', () => {
  const row = marks(2, 2, 2.02, 3, 2.97, 8, 2, 2.01)
  const once = swarm(row, { height: 49 })
  expect(swarm(shuffled(row, mulberry32(9)), { height: 49 })).toEqual(once)
})
