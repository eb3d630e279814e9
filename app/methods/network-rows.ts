import type { Opened } from '../open-view'
import { network } from './network'

/** The rows of `/methods.json`: every method named often enough and every link between them, drawn or not. */
export async function networkRows(opened: Opened<'methods'>) {
  const { nodes, edges } = await network(opened)
  return {
    nodes: nodes.map(({ key: _, aliases: __, among: ___, ...node }) => node),
    edges: edges.map(({ a, b, papers, strength, q }) => ({ source: a, target: b, papers, ...strength, q })),
  }
}
