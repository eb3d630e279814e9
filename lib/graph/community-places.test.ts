import { expect, test } from 'vitest'
import { communityPlaces } from './community-places'
import type { Placed } from './placed'

const group = (name: string, community: number): Placed[] =>
  [0, 1, 2, 3, 4, 5].map((i) => ({ id: `${name}${i}`, support: 10 * i, community, x: 0, y: 0, r: 6 }))

const middle = (members: readonly Placed[]) => ({
  x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
  y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
})

const apart = (a: readonly Placed[], b: readonly Placed[]) => {
  const [one, other] = [middle(a), middle(b)]
  return Math.hypot(one.x - other.x, one.y - other.y)
}

test('communities start apart, and linked ones next to each other', () => {
  const groups = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(group)
  communityPlaces(groups, [{ source: 'a0', target: 'd0', weight: 3 }], 9)
  groups.forEach((a, i) => {
    for (const b of groups.slice(i + 1)) expect(apart(a, b)).toBeGreaterThan(60)
  })
  const others = groups.filter((members) => members !== groups[0] && members !== groups[3])
  expect(apart(groups[0]!, groups[3]!)).toBeLessThan(
    Math.max(...others.map((members) => apart(groups[0]!, members))),
  )
})

test('the node with most papers starts in the middle of its community', () => {
  const [members] = [group('a', 0)]
  communityPlaces([members], [], 9)
  const reach = ({ x, y }: Placed) => Math.hypot(x, y)
  expect([...members].sort((a, b) => reach(a) - reach(b)).map(({ support }) => support)).toEqual([
    50, 40, 30, 20, 10, 0,
  ])
})
