import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Link } from './link'
import type { Placed } from './placed'
import type { Point } from './point'

type Body = SimulationNodeDatum & Placed & { home: Point }
type Spring = Link & { inside: boolean }

/** Nodes pulled by their links and to the middle of their community, run to rest. Moves x and y from where they stand. */
export function nodeForces(groups: readonly Placed[][], links: readonly Link[], room: number): void {
  const bodies = groups.flatMap((members) => {
    const home = middleOf(members)
    return members.map((node): Body => ({ ...node, home }))
  })
  forceSimulation(bodies)
    .force('link', springs(bodies, links, room))
    .force('charge', forceManyBody<Body>().strength(-40).distanceMax(160).theta(1.1))
    .force('collide', forceCollide<Body>(({ r }) => r + room).iterations(2))
    .force('x', forceX<Body>(({ home }) => home.x).strength(0.12))
    .force('y', forceY<Body>(({ home }) => home.y).strength(0.12))
    .stop()
    .tick(300)
  groups.flat().forEach((node, i) => Object.assign(node, { x: bodies[i]!.x, y: bodies[i]!.y }))
}

/** Links inside a community hold; those between only turn it so that neighbours face each other. */
function springs(bodies: readonly Body[], links: readonly Link[], room: number) {
  const community = new Map(bodies.map((body) => [body.id, body.community]))
  const heaviest = links.reduce((most, { weight }) => Math.max(most, weight), 0)
  const own = links.map((link): Spring => ({
    ...link,
    inside: community.get(link.source) === community.get(link.target),
  }))
  const degree = new Map<string, number>()
  for (const { source, target } of links)
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1)
  const fewer = ({ source, target }: Spring) =>
    Math.min(...[source, target].map((end) => degree.get((end as unknown as Body).id)!))
  return forceLink<Body, Spring>(own)
    .id(({ id }) => id)
    .distance(
      ({ source, target }) => (source as unknown as Body).r + (target as unknown as Body).r + 2.5 * room,
    )
    .strength((link) => ((link.inside ? 1 : 0.1) * (0.4 + (0.6 * link.weight) / heaviest)) / fewer(link))
}

const middleOf = (members: readonly Point[]): Point => ({
  x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
  y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
})
