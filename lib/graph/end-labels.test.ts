import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endLabels } from './end-labels'

test('labels that are apart stay where they are', () => {
  expect(endLabels([10, 50, 90], 17, [0, 100])).toEqual([10, 50, 90])
})

test('two that want the same place part both ways', () => {
  expect(endLabels([50, 50], 16, [0, 100])).toEqual([42, 58])
})

test('three that crowd keep their order and their middle', () => {
  expect(endLabels([52, 50, 48], 10, [0, 100])).toEqual([60, 50, 40])
})

test('at an end of the plot all are pushed inwards', () => {
  expect(endLabels([2, 1], 10, [0, 100])).toEqual([10, 0])
  expect(endLabels([99, 100], 10, [0, 100])).toEqual([90, 100])
})

test('too many are spread evenly', () => {
  expect(endLabels([5, 5, 5], 17, [0, 20])).toEqual([0, 10, 20])
})

test('always in order, apart and inside', () => {
  const heights = fc.array(fc.double({ min: -20, max: 320, noNaN: true }), { maxLength: 15 })
  fc.assert(
    fc.property(heights, (wanted) => {
      const placed = endLabels(wanted, 17, [0, 300])
      const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
      order.forEach((i, place) => {
        expect(placed[i]).toBeGreaterThanOrEqual(-1e-9)
        expect(placed[i]).toBeLessThanOrEqual(300 + 1e-9)
        if (place) expect(placed[i]! - placed[order[place - 1]!]!).toBeGreaterThanOrEqual(17 - 1e-9)
      })
    }),
  )
})
