import { backbone } from '#lib/graph/backbone'
import { edgeStrength, type EdgeStrength } from '#lib/graph/edge-strength'
import { methodNodes, type MethodNode } from '#lib/questions/method-nodes'
import { methodPairs, type MethodPair } from '#lib/questions/method-pairs'
import { significantPairs } from '#lib/statistics/significant-pairs'
import type { Opened } from '../open-view'
import { isHierarchy } from './hierarchy'

/** Below this many papers nothing is tested and the floors sink. */
export const SMALL = 500
const DRAWN = 60
const NEIGHBOURS = 12

export interface Edge {
  a: string
  b: string
  papers: number
  strength: EdgeStrength
  /** Null where nothing is tested. */
  q: number | null
  /** By the measure that the reader chose. */
  weight: number
}

export interface Network {
  nodes: MethodNode[]
  /** The backbone, strongest first. */
  drawn: Edge[]
  /** Every link over the floors, strongest first. */
  edges: Edge[]
  floors: { node: number; edge: number; tested: boolean }
}

type Measure = 'npmi' | 'association' | 'jaccard' | 'count'

export const weightOf = (measure: Measure, edge: { papers: number; strength: EdgeStrength }): number =>
  measure === 'count' ? edge.papers : edge.strength[measure]

/** The methods most named by the papers in view and the links between them; what the address shows is always among them. */
export async function network(opened: Opened<'methods'>): Promise<Network> {
  const { reader, filter, state, chosen } = opened
  const small = chosen.papers < SMALL
  const floors = { node: small ? 2 : 5, edge: small ? 1 : 3, tested: !small }
  const surveys = state.surveys === 'in'
  const beside = state.show[0] ? await methodPairs(reader, filter, { of: state.show[0], surveys }) : []
  const ids = [
    ...state.show,
    ...beside
      .filter((pair) => pair.papers >= floors.edge)
      .slice(0, NEIGHBOURS)
      .map((pair) => pair.b),
  ]
  const nodes = seated(await methodNodes(reader, filter, { least: floors.node, limit: DRAWN, ids }))
  const pairs = await methodPairs(reader, filter, { ids: nodes.map((node) => node.id), surveys })
  const edges = edgesOf(nodes, pairs, { papers: chosen.papers, floors, measure: state.strength })
  const { shown } = backbone(
    edges.map((edge) => ({
      source: edge.a,
      target: edge.b,
      weight: Math.max(edge.strength.npmi, 0.001),
      edge,
    })),
    { alpha: small ? 0.5 : 0.2, most: small ? 60 : 140 },
  )
  return { nodes, drawn: shown.map((link) => link.edge), edges, floors }
}

/** A method too rare for a stored place stands beside the middle of the others, in the order of the ids. */
function seated(nodes: MethodNode[]): MethodNode[] {
  const low = Math.max(0, ...nodes.flatMap((node) => (node.y === null ? [] : [node.y]))) + 24
  let free = 0
  return nodes.map((node) => (node.x === null ? { ...node, x: 30 * free++, y: low } : node))
}

interface Rules {
  papers: number
  floors: Network['floors']
  measure: Measure
}

function edgesOf(nodes: MethodNode[], pairs: MethodPair[], { papers, floors, measure }: Rules): Edge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const meetings = pairs
    .filter(({ a, b }) => !isHierarchy(byId.get(a)!.label, byId.get(b)!.label))
    .map((pair) => ({
      ...pair,
      meeting: { together: pair.papers, a: byId.get(pair.a)!.papers, b: byId.get(pair.b)!.papers, papers },
    }))
  const qs = floors.tested ? significantPairs(meetings.map(({ meeting }) => meeting)).map(({ q }) => q) : null
  return meetings
    .map(({ a, b, papers: together, meeting }, i) => {
      const strength = edgeStrength(meeting)
      return {
        a,
        b,
        papers: together,
        strength,
        q: qs?.[i] ?? null,
        weight: weightOf(measure, { papers: together, strength }),
      }
    })
    .filter((edge) => edge.papers >= floors.edge && (edge.q === null || edge.q < 0.05))
    .sort((x, y) => y.weight - x.weight || (x.a + x.b < y.a + y.b ? -1 : 1))
}

/** The rows of `/methods.json`. */
export async function networkRows(opened: Opened<'methods'>) {
  const { nodes, edges } = await network(opened)
  return {
    nodes: nodes.map(({ id, label, family, papers, x, y, community, certainty }) => ({
      id,
      label,
      family,
      papers,
      x,
      y,
      community,
      certainty,
    })),
    edges: edges.map(({ a, b, papers, strength, q }) => ({ source: a, target: b, papers, ...strength, q })),
  }
}
