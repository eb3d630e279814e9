import { familyColour } from '../charts/family-colour'
import type { DrawnLink, DrawnNode } from '../charts/network-frame'
import { weightOf, widthOf } from './edges'
import type { Network } from './network'

/** Under this share of runs with its community a method stands between groups. */
const SURE = 0.8

export const isBetween = ({ certainty }: { certainty: number | null }): boolean =>
  certainty !== null && certainty < SURE

export interface Drawn {
  nodes: DrawnNode[]
  links: DrawnLink[]
  branches: { a: string; b: string }[]
}

/** What the picture needs of the network, and no more: it goes to the browser. */
export function drawnOf({ drawn, links, branches, measure }: Network): Drawn {
  const most = links.reduce((all, edge) => Math.max(all, weightOf(measure, edge)), 0)
  return {
    nodes: drawn.map((node) => ({
      id: node.id,
      label: node.label,
      colour: familyColour(node.family),
      papers: node.papers,
      x: node.x,
      y: node.y,
      community: node.community,
      between: isBetween(node),
    })),
    links: links.map((edge) => ({
      a: edge.a,
      b: edge.b,
      papers: edge.papers,
      times: edge.strength.timesExpected,
      width: widthOf(measure, edge, most),
    })),
    branches: branches.map(({ a, b }) => ({ a, b })),
  }
}
