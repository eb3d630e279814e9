import { communities } from './communities'
import { hullAround } from './convex-hull'
import { HULL_PAD } from './hull'
import { layout } from './layout'
import type { Link } from './link'
import { nodeRadius } from './node-radius'
import type { Circle, Point } from './point'
import { Seats } from './seats'
import { sortedLinks } from './sorted-links'
import { withinHull } from './within-hull'

export interface Seat extends Point {
  /** From 0, the largest first; null for a node that has no link to any that stands. */
  community: number | null
  /** Share of Louvain's runs in which it sits with its community; null outside the core. */
  certainty: number | null
}

interface Node {
  id: string
  /** Papers. */
  support: number
}

interface Options {
  /** So many of the most used nodes make the picture; the others stand among them. */
  core?: number
  /** Links too weak to group by: they only say where a node outside the core stands. */
  weak?: readonly Link[]
}

/** Radius of the most used node, pixels. */
const LARGEST = 26
/** Free space around a node of the core for its label, and between any other two. */
const [ROOM, GAP] = [22, 6]
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * A place for every node. The most used ones are laid out as a picture of their own, communities apart; each other one then
 * stands by the neighbours that it has in the community it is linked with most, in the first free place.
 * Pure: the order of nodes and links changes nothing. In the order of support.
 */
export function networkPlaces(
  nodes: readonly Node[],
  links: readonly Link[],
  { core = 60, weak = [] }: Options = {},
): Map<string, Seat> {
  const ranked = [...nodes].sort((a, b) => b.support - a.support || (a.id < b.id ? -1 : 1))
  const most = Math.max(ranked[0]?.support ?? 1, 1)
  const sized = ranked.map(({ id, support }) => ({
    id,
    // In the eyes of the layout: the most used node has the same radius in any corpus.
    support: support * ((LARGEST / nodeRadius(1e4)) ** 2 * (1e4 / most)),
  }))
  const ids = new Set(ranked.map(({ id }) => id))
  const seats = coreSeats(sized.slice(0, core), sortedLinks(ids, links))
  attach(sized.slice(core), sortedLinks(ids, [...links, ...weak]), seats)
  return seats
}

function coreSeats(core: readonly Node[], links: readonly Link[]): Map<string, Seat> {
  const ids = new Set(core.map(({ id }) => id))
  const inside = links.filter(({ source, target }) => ids.has(source) && ids.has(target))
  const groups = communities([...ids], inside).of
  const places = layout(
    core.map((node) => ({ ...node, community: groups.get(node.id)!.community })),
    inside,
    { room: ROOM },
  )
  return new Map(core.map(({ id }) => [id, { ...places.get(id)!, ...groups.get(id)! }]))
}

function attach(rest: readonly Node[], links: readonly Link[], seats: Map<string, Seat>): void {
  const linksOf = new Map<string, [string, number][]>()
  for (const { source, target, weight } of links)
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const)
      linksOf.set(id, [...(linksOf.get(id) ?? []), [other, weight]])
  const taken = new Seats()
  for (const seat of seats.values()) taken.take({ ...seat, r: 12 })
  const hulls = hullsOf(seats)
  const edge = Math.max(0, ...[...seats.values()].map(({ x, y }) => Math.hypot(x, y)))
  let loose = 0
  for (const { id, support } of rest) {
    const r = nodeRadius(support)
    const { community, wish } = wishOf(linksOf.get(id) ?? [], seats) ?? {
      community: null,
      wish: outside(edge, loose++),
    }
    const barred = (at: Point) =>
      hulls.some((hull) => hull.community !== community && withinHull(hull.corners, at, r))
    const at = taken.nearest(wish, r, { gap: GAP, barred })
    taken.take({ ...at, r })
    seats.set(id, { x: rounded(at.x), y: rounded(at.y), community, certainty: null })
  }
}

/** Around all that are linked, further out one by one. */
function outside(edge: number, turn: number): Point {
  const reach = edge + 30 + 8 * Math.sqrt(turn)
  return { x: reach * Math.cos(turn * GOLDEN_ANGLE), y: reach * Math.sin(turn * GOLDEN_ANGLE) }
}

/**
 * The community that a node is linked with most, and the middle of its neighbours there, the strongest counting most; null for a
 * node without a link to any that belongs to one.
 */
function wishOf(
  links: readonly [string, number][],
  seats: ReadonlyMap<string, Seat>,
): { community: number; wish: Point } | null {
  const standing = links.flatMap(([id, weight]) => {
    const seat = seats.get(id)
    return seat && seat.community !== null ? [{ ...seat, community: seat.community, weight }] : []
  })
  if (standing.length === 0) return null
  const sums = new Map<number, number>()
  for (const { community, weight } of standing) sums.set(community, (sums.get(community) ?? 0) + weight)
  const [community] = [...sums].reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best,
  )
  const near = standing.filter((seat) => seat.community === community)
  const sum = near.reduce((all, { weight }) => all + weight ** 2, 0)
  const middle = (of: (seat: Point) => number) =>
    near.reduce((all, seat) => all + of(seat) * seat.weight ** 2, 0) / sum
  return { community, wish: { x: middle(({ x }) => x), y: middle(({ y }) => y) } }
}

function hullsOf(seats: ReadonlyMap<string, Seat>): { community: number; corners: Point[] }[] {
  const groups = new Map<number, Circle[]>()
  for (const { x, y, community } of seats.values())
    if (community !== null) groups.set(community, [...(groups.get(community) ?? []), { x, y, r: 12 }])
  return [...groups].map(([community, members]) => ({ community, corners: hullAround(members, HULL_PAD) }))
}

/** Thousandths of a pixel; adding 0 turns -0 into 0. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0
