import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pushedApart } from './pushed-apart'

test('notes that do not touch stay where they want to be', () =>
  expect(pushedApart([0, 100, 300], [40, 40, 40], { gap: 12, height: 700 })).toEqual([0, 100, 300]))

test('two notes of one line share the way between them', () =>
  expect(pushedApart([200, 200], [40, 40], { gap: 12, height: 700 })).toEqual([174, 226]))

test('the first does not leave the column at the top, nor the last at the bottom where all fit', () => {
  expect(pushedApart([0, 0], [40, 40], { gap: 12, height: 700 })).toEqual([0, 52])
  expect(pushedApart([690, 690], [40, 40], { gap: 12, height: 700 })).toEqual([608, 660])
})

test('no two notes touch, and they keep their order', () => {
  const notes = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 18, max: 90 })))
  fc.assert(
    fc.property(notes, (all) => {
      const wanted = all.map(([want]) => want).sort((a, b) => a - b)
      const tops = pushedApart(wanted, all.map(([, tall]) => tall), { gap: 12, height: 700 }) // prettier-ignore
      for (let i = 1; i < tops.length; i++)
        expect(tops[i]! - tops[i - 1]!).toBeGreaterThanOrEqual(all[i - 1]![1] + 11)
    }),
    { seed: 9 },
  )
})
