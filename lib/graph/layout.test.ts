import { expect, test } from 'vitest'
import { communities } from './communities'
import { hullAround } from './convex-hull'
import { HULL_PAD } from './hull'
import { layout } from './layout'
import type { Link } from './link'
import { mulberry32 } from './mulberry32'
import { idsOf, KARATE, LES_MISERABLES } from './networks.fixture'
import { nodeRadius } from './node-radius'
import { overlap } from './overlap'
import type { LayoutNode } from './placed'
import type { Point } from './point'
import { shuffled } from './shuffled.fixture'

const nodesOf = (ids: readonly string[], links: readonly Link[]): LayoutNode[] => {
  const { of } = communities(ids, links)
  return ids.map((id, i) => ({ id, support: 3 + ((i * i * 37) % 900), community: of.get(id)!.community }))
}

const bytes = (places: Map<string, Point>) => JSON.stringify([...places])

/** A made network of `n` nodes in groups of very different sizes, some without any link. */
function made(n: number): { nodes: LayoutNode[]; links: Link[] } {
  const random = mulberry32(n)
  const group = Array.from({ length: n }, () => Math.floor(12 * random() ** 2))
  const ids = group.map((_, i) => `n${i}`)
  const links: Link[] = []
  for (let k = 0; k < 4 * n; k += 1) {
    const [a, b] = [Math.floor(n * 0.9 * random()), Math.floor(n * 0.9 * random())]
    if (a !== b && (group[a] === group[b] || random() < 0.05))
      links.push({ source: ids[a]!, target: ids[b]!, weight: random() })
  }
  return { nodes: nodesOf(ids, links), links }
}

const circlesOf = (nodes: readonly LayoutNode[], places: Map<string, Point>) =>
  nodes.map((node) => ({ ...node, ...places.get(node.id)!, r: nodeRadius(node.support) }))

function touching(nodes: readonly LayoutNode[], places: Map<string, Point>): string[] {
  const circles = circlesOf(nodes, places)
  return circles.flatMap((a, i) =>
    circles
      .slice(i + 1)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r + 23.9)
      .map((b) => `${a.id} ${b.id}`),
  )
}

function crossing(nodes: readonly LayoutNode[], places: Map<string, Point>): string[] {
  const circles = circlesOf(nodes, places)
  const hulls = [...new Set(nodes.map(({ community }) => community))].map((community) => ({
    community,
    hull: hullAround(
      circles.filter((circle) => circle.community === community),
      HULL_PAD,
    ),
  }))
  return hulls.flatMap((a, i) =>
    hulls
      .slice(i + 1)
      .filter((b) => overlap(a.hull, b.hull))
      .map((b) => `${a.community} ${b.community}`),
  )
}

const LES = { nodes: nodesOf(idsOf(LES_MISERABLES), LES_MISERABLES), links: LES_MISERABLES }
const CLUB = { nodes: nodesOf(idsOf(KARATE), KARATE), links: KARATE }

test.each([
  ['Les Miserables', LES],
  ['the karate club', CLUB],
  ['300 made nodes', made(300)],
])('in %s no two nodes touch and no two outlines cross', (_, { nodes, links }) => {
  const places = layout(nodes, links)
  expect(touching(nodes, places)).toEqual([])
  expect(crossing(nodes, places)).toEqual([])
})

test('the same network gives the same bytes, in any order and direction', () => {
  const once = bytes(layout(LES.nodes, LES.links))
  expect(bytes(layout(LES.nodes, LES.links))).toBe(once)
  const turned = LES.links.map(({ source, target, weight }) => ({ source: target, target: source, weight }))
  const random = mulberry32(3)
  expect(bytes(layout(shuffled(LES.nodes, random), shuffled(turned, random)))).toBe(once)
})

test('linked nodes stand nearer than others', () => {
  const places = layout(LES.nodes, LES.links)
  const apart = (a: string, b: string) => {
    const [one, other] = [places.get(a)!, places.get(b)!]
    return Math.hypot(one.x - other.x, one.y - other.y)
  }
  const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length
  const linked = mean(LES.links.map(({ source, target }) => apart(source, target)))
  const all = mean(LES.nodes.flatMap((a) => LES.nodes.map((b) => apart(a.id, b.id))))
  expect(linked).toBeLessThan(0.8 * all)
})

test('nodes without links stay near', () => {
  const { nodes, links } = made(300)
  const linked = new Set(idsOf(links))
  const reach = (ofLinked: boolean) =>
    Math.max(
      ...[...layout(nodes, links)]
        .filter(([id]) => linked.has(id) === ofLinked)
        .map(([, { x, y }]) => Math.hypot(x, y)),
    )
  expect(reach(false)).toBeLessThan(1.5 * reach(true))
})

test('one node stands in the middle, and of none there is nothing', () => {
  expect([...layout([{ id: 'a', support: 9, community: 0 }], [])]).toEqual([['a', { x: 0, y: 0 }]])
  expect(layout([], []).size).toBe(0)
  const pair = ['a', 'b'].map((id) => ({ id, support: 9, community: 0 }))
  expect(touching(pair, layout(pair, []))).toEqual([])
})

test('places are thousandths of a pixel, never minus zero', () => {
  for (const { x, y } of layout(CLUB.nodes, CLUB.links).values())
    for (const value of [x, y]) expect(Object.is(value, Number(value.toFixed(3)) + 0)).toBe(true)
})
