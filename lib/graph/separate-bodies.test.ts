import { expect, test } from 'vitest'
import { hullAround } from './convex-hull'
import { overlap } from './overlap'
import { separateBodies } from './separate-bodies'

const cluster = (x: number, y: number) =>
  [0, 1, 2, 3, 4].map((i) => ({ x: x + 30 * (i % 3), y: y + 25 * i, r: 5 }))

test('groups on top of each other come apart, each keeping its shape', () => {
  const groups = [cluster(0, 0), cluster(10, 5), cluster(-20, 0), cluster(10, 5)]
  separateBodies(groups, 12)
  const hulls = groups.map((members) => hullAround(members, 12, 12))
  hulls.forEach((a, i) => {
    for (const b of hulls.slice(i + 1)) expect(overlap(a, b)).toBeNull()
  })
  for (const members of groups) {
    expect(members[4]!.x - members[0]!.x).toBeCloseTo(30, 9)
    expect(members[4]!.y - members[0]!.y).toBeCloseTo(100, 9)
  }
})

test('far groups are drawn near', () => {
  const groups = [cluster(-3000, 0), cluster(3000, 0)]
  separateBodies(groups, 12)
  expect(groups[1]![0]!.x - groups[0]![0]!.x).toBeLessThan(3000)
})

test('no group and one group are no trouble', () => {
  separateBodies([], 12)
  const one = [cluster(0, 0)]
  separateBodies(one, 12)
  expect(one[0]![0]!.x).not.toBeNaN()
})
