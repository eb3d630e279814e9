import { expect, test } from 'vitest'
import { LES_MISERABLES, idsOf } from './networks.fixture'
import { mulberry32 } from './mulberry32'
import { networkPlaces } from './network-places'
import { shuffled } from './shuffled.fixture'

const ids = idsOf(LES_MISERABLES)
const nodes = ids.map((id, i) => ({ id, support: 5 + ((i * 37) % 90) }))
const seats = networkPlaces(nodes, LES_MISERABLES, { core: 30 })

test('every node gets a place, none on another', () => {
  expect(seats.size).toBe(nodes.length)
  const all = [...seats.values()]
  all.forEach((a, i) =>
    all.slice(i + 1).forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12)),
  )
})

test('the core is laid out as if it were alone', () => {
  const most = [...seats.keys()].slice(0, 30)
  const alone = networkPlaces(
    nodes.filter(({ id }) => most.includes(id)),
    LES_MISERABLES,
    { core: 30 },
  )
  for (const [id, seat] of alone) expect(seats.get(id)).toEqual(seat)
})

test('a node outside the core joins the community that it is linked with', () => {
  const outside = [...seats].slice(30).filter(([, seat]) => seat.community !== null)
  expect(outside.length).toBeGreaterThan(30)
  for (const [id, { community }] of outside)
    expect(
      LES_MISERABLES.some(
        ({ source, target }) =>
          (source === id && seats.get(target)!.community === community) ||
          (target === id && seats.get(source)!.community === community),
      ),
    ).toBe(true)
})

test('the order of nodes and links changes no digit', () => {
  const other = networkPlaces(shuffled(nodes, mulberry32(7)), shuffled(LES_MISERABLES, mulberry32(8)), {
    core: 30,
  })
  expect([...other]).toEqual([...seats])
})

test('a node that has no link stands outside, and no nodes give no places', () => {
  const lonely = networkPlaces([...nodes, { id: 'zz', support: 1 }], LES_MISERABLES, { core: 30 })
  expect(lonely.get('zz')!.community).toBeNull()
  expect(networkPlaces([], []).size).toBe(0)
})
