import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import type { Link } from './link'
import type { Placed } from './placed'

interface Disc extends SimulationNodeDatum {
  r: number
  x: number
  y: number
}

/** A circle full of circles: this much of its area is covered. */
const FILLED = 0.55
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * Starting places: communities as discs, from a ring towards those they are linked with, then each community's nodes on a spiral
 * in its disc, most papers in the middle. Sets x and y of the nodes.
 */
export function communityPlaces(groups: readonly Placed[][], links: readonly Link[], room: number): void {
  const discs = onRing(groups.map((members) => radiusOf(members, room)))
  const between = linksBetween(groups, links)
  const heaviest = between.reduce((most, { weight }) => Math.max(most, weight), 0)
  forceSimulation(discs)
    .force('x', forceX<Disc>(0).strength(0.06))
    .force('y', forceY<Disc>(0).strength(0.06))
    .force('collide', forceCollide<Disc>((disc) => disc.r).iterations(4))
    .force(
      'link',
      forceLink<Disc, (typeof between)[number]>(between)
        .distance(({ source, target }) => (source as unknown as Disc).r + (target as unknown as Disc).r)
        .strength(({ weight }) => 0.3 * (weight / heaviest)),
    )
    .stop()
    .tick(300)
  groups.forEach((members, i) => onSpiral(members, discs[i]!))
}

const radiusOf = (members: readonly Placed[], room: number): number =>
  Math.sqrt(members.reduce((sum, { r }) => sum + (r + room) ** 2, 0) / FILLED) + 12

/** Side by side on a ring just long enough for all. */
function onRing(radii: readonly number[]): Disc[] {
  const around = radii.reduce((sum, r) => sum + 2 * r, 0)
  const radius = radii.length > 1 ? around / (2 * Math.PI) : 0
  let along = 0
  return radii.map((r) => {
    const angle = (2 * Math.PI * (along + r)) / around
    along += 2 * r
    return { r, x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
  })
}

function linksBetween(groups: readonly Placed[][], links: readonly Link[]) {
  const groupOf = new Map(groups.flatMap((members, i) => members.map(({ id }) => [id, i] as const)))
  const sums = new Map<string, { source: number; target: number; weight: number }>()
  for (const { source, target, weight } of links) {
    const [a, b] = [groupOf.get(source)!, groupOf.get(target)!].sort((one, other) => one - other) as [
      number,
      number,
    ]
    if (a === b) continue
    const sum = sums.get(`${a} ${b}`) ?? { source: a, target: b, weight: 0 }
    sums.set(`${a} ${b}`, { ...sum, weight: sum.weight + weight })
  }
  return [...sums.values()]
}

function onSpiral(members: readonly Placed[], { x, y, r }: Disc): void {
  const ranked = [...members].sort((a, b) => b.support - a.support || (a.id < b.id ? -1 : 1))
  ranked.forEach((node, i) => {
    const reach = r * Math.sqrt((i + 0.5) / ranked.length) * 0.8
    node.x = x + reach * Math.cos(i * GOLDEN_ANGLE)
    node.y = y + reach * Math.sin(i * GOLDEN_ANGLE)
  })
}
