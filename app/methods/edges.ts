import { edgeStrength, type EdgeStrength } from '#lib/graph/edge-strength'
import type { MethodPair } from '#lib/questions/method-pairs'
import type { MethodSeat } from '#lib/questions/method-seats'
import { benjaminiHochberg } from '#lib/statistics/benjamini-hochberg'
import { fisherExact } from '#lib/statistics/fisher-exact'
import { isHierarchy } from './hierarchy'

/** A method as the papers in view name it. */
export interface MethodNode extends MethodSeat {
  papers: number
  /** Papers in view in all, those that name no method too; without surveys where these are left out. */
  among: number
}

export interface Edge {
  a: string
  b: string
  papers: number
  strength: EdgeStrength
  /** Null where nothing is tested. */
  q: number | null
}

export type Measure = 'npmi' | 'association' | 'jaccard' | 'count'

export interface Met {
  /** Over the floor, and more often together than by chance where that is tested. */
  edges: Edge[]
  /** Together by definition: a method and its variant. */
  kin: Edge[]
  /** Over the floor, but no more often together than by chance. */
  byChance: number
  /** Pairs that were tested: any two methods that are named often enough. */
  tests: number
}

const KEPT = new WeakMap<readonly MethodPair[], Met>()

/** Pairs sorted into links, hierarchy and chance. Once for each answer of the store: thousands of exact tests. */
export function metOf(nodes: readonly MethodNode[], pairs: readonly MethodPair[], tested: boolean): Met {
  const before = KEPT.get(pairs)
  if (before) return before
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const byKey = new Map(nodes.map((node) => [node.key, node]))
  const all = pairs.map(({ a, b, papers }) => measured(byKey.get(a)!, byKey.get(b)!, papers))
  const kin = all.filter(({ a, b }) => isHierarchy(byId.get(a)!, byId.get(b)!))
  const related = new Set(kin)
  const others = all.filter((edge) => !related.has(edge))
  const tests = (nodes.length * (nodes.length - 1)) / 2
  const edges = tested ? significant(others, byId, tests) : others
  const met = { edges, kin, byChance: others.length - edges.length, tests }
  KEPT.set(pairs, met)
  return met
}

/** Two methods and the papers that name both, untested. */
export const measured = (a: MethodNode, b: MethodNode, papers: number): Edge => ({
  a: a.id < b.id ? a.id : b.id,
  b: a.id < b.id ? b.id : a.id,
  papers,
  strength: edgeStrength({ together: papers, a: a.papers, b: b.papers, papers: a.among }),
  q: null,
})

/** What shares fewer papers than the floor counts as tested with p = 1: the floor was set before looking. */
function significant(edges: readonly Edge[], byId: ReadonlyMap<string, MethodNode>, tests: number): Edge[] {
  const ps = edges.map(({ a, b, papers }) => {
    const [one, other] = [byId.get(a)!, byId.get(b)!]
    return fisherExact({ together: papers, a: one.papers, b: other.papers, papers: one.among })
  })
  const qs = benjaminiHochberg(ps, tests)
  return edges.map((edge, i) => ({ ...edge, q: qs[i]! })).filter(({ q }) => q < 0.05)
}

/** The chosen strength of a link, for order. */
export const weightOf = (measure: Measure, { papers, strength }: Edge): number =>
  measure === 'count' ? papers : measure === 'association' ? strength.timesExpected : strength[measure]

/** The chosen strength on a scale of 0 to 1 for the width of a line, `most` being the largest drawn. */
export function widthOf(measure: Measure, edge: Edge, most: number): number {
  const weight = Math.max(0, weightOf(measure, edge))
  if (measure === 'npmi') return Math.min(1, weight)
  // Factors and counts span orders of magnitude: their roots are drawn.
  return most > 0 ? 0.8 * Math.sqrt(weight / most) : 0
}
