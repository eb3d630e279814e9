import { communityPlaces } from './community-places'
import { freePlaces } from './free-places'
import { HULL_PAD } from './hull'
import type { Link } from './link'
import { nodeForces } from './node-forces'
import { nodeRadius } from './node-radius'
import type { LayoutNode, Placed } from './placed'
import type { Point } from './point'
import { separateBodies } from './separate-bodies'
import { separateCircles } from './separate-circles'
import { sortedLinks } from './sorted-links'

interface Options {
  /** Free space around each node for its label, pixels. */
  room?: number
}

/**
 * A place in pixels for every node, around 0, 0: no two nodes overlap, no two communities' outlines do, and neighbours stand near.
 * Pure: neither order nor direction of nodes and links changes a digit (thousandths of a pixel). In the order of ids.
 */
export function layout(
  nodes: readonly LayoutNode[],
  links: readonly Link[],
  { room = 12 }: Options = {},
): Map<string, Point> {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1))
  const own = sortedLinks(new Set(sorted.map(({ id }) => id)), links)
  const placed = sorted.map((node): Placed => ({ ...node, x: 0, y: 0, r: nodeRadius(node.support) }))
  const { groups, alone } = divided(placed, own)
  communityPlaces(groups, own, room)
  nodeForces(groups, own, room)
  for (const members of groups) separateCircles(members, room)
  separateBodies(groups, Math.max(room, HULL_PAD + 2))
  freePlaces(alone, groups.flat(), Math.max(room, HULL_PAD + 2))
  return rounded(placed)
}

/** Communities, the largest first, and nodes that have neither a link nor company. */
function divided(placed: readonly Placed[], links: readonly Link[]): { groups: Placed[][]; alone: Placed[] } {
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]))
  const byCommunity = new Map<number, Placed[]>()
  for (const node of placed)
    byCommunity.set(node.community, [...(byCommunity.get(node.community) ?? []), node])
  const all = [...byCommunity.values()]
  const isAlone = (members: Placed[]) => members.length === 1 && !linked.has(members[0]!.id)
  return {
    groups: all
      .filter((members) => !isAlone(members))
      .sort((a, b) => b.length - a.length || (a[0]!.id < b[0]!.id ? -1 : 1)),
    alone: all.filter(isAlone).flat(),
  }
}

/** Centred on the box around all; adding 0 turns -0 into 0. */
function rounded(placed: readonly Placed[]): Map<string, Point> {
  const middle = (values: number[]) =>
    values.reduce((a, b) => Math.min(a, b), Infinity) / 2 +
    values.reduce((a, b) => Math.max(a, b), -Infinity) / 2
  const [x, y] = [middle(placed.map((node) => node.x)), middle(placed.map((node) => node.y))]
  const round = (value: number) => Math.round(value * 1000) / 1000 + 0
  return new Map(placed.map((node) => [node.id, { x: round(node.x - x), y: round(node.y - y) }]))
}
