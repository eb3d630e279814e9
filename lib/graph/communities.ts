import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { certainties } from './certainties'
import { connectedParts } from './connected-parts'
import type { Link } from './link'
import { modularity } from './modularity'
import { mulberry32 } from './mulberry32'
import { sortedLinks } from './sorted-links'

export interface Membership {
  /** From 0: the largest first, then by smallest id. */
  community: number
  /** Share of the runs in which the node sits with its community's core: under 0.8 it stands between groups. */
  certainty: number
}

export interface Communities {
  /** In the order of ids. */
  of: Map<string, Membership>
  count: number
  modularity: number
}

interface Options {
  runs?: number
  /** Over 1 makes more and smaller communities. */
  resolution?: number
}

/**
 * Communities by Louvain (Blondel et al. 2008): the best of some seeded runs, what does not hang together split apart (Traag et
 * al. 2019 on why). Order of nodes and links changes nothing. A node without links is a community of its own.
 */
export function communities(
  ids: readonly string[],
  links: readonly Link[],
  options: Options = {},
): Communities {
  const { runs = 20, resolution = 1 } = options
  const nodes = [...new Set(ids)].sort()
  const own = sortedLinks(new Set(nodes), links)
  const found = own.length ? runsOf(graphOf(nodes, own), runs, resolution) : [ALONE]
  const best = found.reduce((a, b) => (b.modularity > a.modularity ? b : a))
  const groupsOf = (run: Run) => numbered(nodes, own, run.communities)
  return membership(groupsOf(best), own, certainties(groupsOf(best), found.map(groupsOf)))
}

interface Run {
  communities: Record<string, number>
  modularity: number
}

const ALONE: Run = { communities: {}, modularity: 0 }

const runsOf = (graph: UndirectedGraph, runs: number, resolution: number): Run[] =>
  Array.from({ length: runs }, (_, seed) => louvain.detailed(graph, { rng: mulberry32(seed), resolution }))

function graphOf(nodes: readonly string[], links: readonly Link[]): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const id of nodes) graph.addNode(id)
  for (const { source, target, weight } of links) graph.addEdge(source, target, { weight })
  return graph
}

/** Groups as lists of ids, each hanging together, the largest first, then by smallest id. */
function numbered(
  nodes: readonly string[],
  links: readonly Link[],
  found: Record<string, number>,
): string[][] {
  const inside = links.filter(({ source, target }) => found[source] === found[target])
  return connectedParts(nodes, inside).sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1))
}

function membership(groups: string[][], links: readonly Link[], certainty: Map<string, number>): Communities {
  const of = new Map<string, Membership>()
  groups.forEach((members, community) =>
    members.forEach((id) => of.set(id, { community, certainty: certainty.get(id)! })),
  )
  return {
    of: new Map([...of].sort(([a], [b]) => (a < b ? -1 : 1))),
    count: groups.length,
    modularity: modularity(links, (id) => of.get(id)!.community),
  }
}
