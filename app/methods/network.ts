import { backbone } from '#lib/graph/backbone'
import { Seats } from '#lib/graph/seats'
import { methodPairs } from '#lib/questions/method-pairs'
import { papersLeft } from '#lib/questions/papers-left'
import { methodSeats } from '#lib/questions/method-seats'
import { methodSupports } from '#lib/questions/method-supports'
import { methodsNamed } from '#lib/questions/methods-named'
import { surveyPapers } from '#lib/questions/survey-papers'
import type { Opened } from '../open-view'
import { metOf, weightOf, type Edge, type Measure, type MethodNode, type Met } from './edges'

/** Below this many papers nothing is tested and the floors sink. */
export const SMALL = 500
export const MOST_DRAWN = 60
const NEIGHBOURS = 8
/** So many links a method can be told apart. */
const FEW = 1.4

export type SeatedNode = MethodNode & { x: number; y: number }

export interface Network extends Met {
  /** The methods with a place of those that are named often enough, the most used first. */
  nodes: MethodNode[]
  /** How many are named often enough. */
  named: number
  /** Those in the picture. */
  drawn: SeatedNode[]
  /** The links drawn among them, the strongest first. */
  links: Edge[]
  /** How many links there are among them. */
  among: number
  /** Each variant in the picture with what it is a variant of. */
  branches: Edge[]
  measure: Measure
  floors: { node: number; edge: number; tested: boolean }
}

/** The methods most named by the papers in view and the links between them; what the address shows is always among them. */
export async function network(opened: Opened<'methods'>): Promise<Network> {
  const { state, chosen } = opened
  const tested = chosen.papers >= SMALL
  const floors = { node: tested ? 5 : 2, edge: tested ? 3 : 1, tested }
  const { nodes, named, pairs } = await answers(opened, floors)
  const met = metOf(nodes, pairs, tested)
  const byWeight = (x: Edge, y: Edge) =>
    weightOf(state.strength, y) - weightOf(state.strength, x) ||
    y.papers - x.papers ||
    (x.a + x.b < y.a + y.b ? -1 : 1)
  const edges = [...met.edges].sort(byWeight)
  const drawn = drawnOf(nodes, edges, state.show)
  const inside = new Set(drawn.map((node) => node.id))
  const within = edges.filter(({ a, b }) => inside.has(a) && inside.has(b))
  return {
    ...met,
    edges,
    nodes,
    named,
    drawn: seated(drawn, within),
    links: linksOf(within, state.strength, { drawn: drawn.length, show: state.show }),
    among: within.length,
    branches: branchesOf(drawn, met.kin),
    measure: state.strength,
    floors,
  }
}

type Floors = Network['floors']

/** Places and names are asked once a version, the counts under each filter. */
async function answers({ reader, filter, state, chosen }: Opened<'methods'>, floors: Floors) {
  const [placed, shown, surveys] = await Promise.all([
    methodSeats(reader),
    state.show.length ? methodSeats(reader, undefined, { ids: state.show }) : [],
    state.surveys === 'in' ? [] : surveyPapers(reader),
  ])
  const options = { least: floors.node, without: surveys, keys: shown.map(({ key }) => key) }
  const [supports, named, pairs, left] = await Promise.all([
    methodSupports(reader, filter, options),
    methodsNamed(reader, filter, { least: floors.node, without: surveys }),
    methodPairs(reader, filter, { ...options, together: floors.edge }),
    surveys.length ? papersLeft(reader, filter, { without: surveys }) : chosen.papers,
  ])
  const seats = new Map([...placed, ...shown].map((seat) => [seat.key, seat]))
  const nodes = supports.map(({ key, papers }): MethodNode => ({ ...seats.get(key)!, papers, among: left }))
  return { nodes, named, pairs }
}

/** The most used; a method that is shown and not among them comes with its strongest neighbours. */
function drawnOf(nodes: MethodNode[], edges: Edge[], show: readonly string[]): MethodNode[] {
  const wanted = new Set(nodes.slice(0, MOST_DRAWN).map((node) => node.id))
  for (const id of show) {
    if (wanted.has(id)) continue
    wanted.add(id)
    const near = edges.filter(({ a, b }) => a === id || b === id).slice(0, NEIGHBOURS)
    for (const { a, b } of near) wanted.add(a).add(b)
  }
  return nodes.filter((node) => wanted.has(node.id))
}

/** A method too rare for a stored place stands by its neighbours, in the first free one. */
function seated(drawn: MethodNode[], edges: Edge[]): SeatedNode[] {
  const seats = new Seats()
  const places = new Map(
    drawn.flatMap(({ id, x, y }) => (x === null || y === null ? [] : [[id, { x, y }] as const])),
  )
  for (const place of places.values()) seats.take({ ...place, r: 12 })
  for (const { id } of drawn) {
    if (places.has(id)) continue
    const near = edges.flatMap(({ a, b }) =>
      a === id ? (places.get(b) ?? []) : b === id ? (places.get(a) ?? []) : [],
    )
    const mean = (values: number[]) =>
      values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
    const wish = { x: mean(near.map(({ x }) => x)), y: mean(near.map(({ y }) => y)) }
    const place = seats.nearest(wish, 6, { gap: 14, barred: () => false })
    seats.take({ ...place, r: 6 })
    places.set(id, place)
  }
  return drawn.map((node) => ({ ...node, ...places.get(node.id)! }))
}

/** All where they are few; else the backbone by the chosen strength, links from a single paper last. A link that is shown is always drawn. */
function linksOf(
  edges: Edge[],
  measure: Measure,
  { drawn, show }: { drawn: number; show: readonly string[] },
): Edge[] {
  if (edges.length <= FEW * drawn) return edges
  // Where one paper makes a link they are many and say little.
  const most = Math.round((edges.some(({ q }) => q === null) ? 1.2 : 2) * drawn)
  const weighed = edges.map((edge) => ({
    source: edge.a,
    target: edge.b,
    weight: Math.max(1e-6, weightOf(measure, edge)) * (1 - 1 / (edge.papers + 1)),
    edge,
  }))
  const { shown } = backbone(weighed, { alpha: 0.25, most })
  const links = shown.map(({ edge }) => edge)
  const picked = edges.find(({ a, b }) => show.includes(a) && show.includes(b))
  return picked && !links.includes(picked) ? [...links, picked] : links
}

/** Each variant joined with the one method it shares most papers with, of those more used than itself. */
function branchesOf(drawn: readonly MethodNode[], kin: readonly Edge[]): Edge[] {
  const rank = new Map(drawn.map((node, i) => [node.id, i]))
  const best = new Map<string, Edge>()
  for (const edge of kin) {
    const [one, other] = [rank.get(edge.a), rank.get(edge.b)]
    if (one === undefined || other === undefined) continue
    const child = one > other ? edge.a : edge.b
    if ((best.get(child)?.papers ?? 0) < edge.papers) best.set(child, edge)
  }
  return [...best.values()]
}
