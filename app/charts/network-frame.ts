import type { Circle, Point } from '#lib/graph/point'

export interface DrawnNode extends Point {
  id: string
  label: string
  colour: string
  papers: number
  /** Null for a method without any link. */
  community: number | null
  /** Sits with its community in under four of five runs: drawn grey, between groups. */
  between: boolean
}

export interface DrawnLink {
  a: string
  b: string
  papers: number
  /** Chosen strength, 0 to 1. */
  width: number
  /** Times as often as by chance. */
  times: number
}

/** What part of the plane is seen: what stands in the middle of the picture, and pixels a unit each way. */
export interface Camera extends Point {
  across: number
  down: number
}

export type Seen = DrawnNode & Circle

/** A picture may be stretched this much to fill its frame; distance is a guide, not a measure. */
const STRETCH = 1.35
const CLOSEST = 2.6

/** The camera that shows all nodes with room for their labels. */
export function fit(nodes: readonly Point[], [width, height]: readonly [number, number]): Camera {
  const [left, right] = ends(nodes.map((node) => node.x))
  const [top, bottom] = ends(nodes.map((node) => node.y))
  const across = (width - 2 * Math.min(96, width * 0.13)) / Math.max(1, right - left)
  const down = (height - 2 * Math.min(44, height * 0.1)) / Math.max(1, bottom - top)
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    across: Math.min(across, down * STRETCH, CLOSEST),
    down: Math.min(down, across * STRETCH, CLOSEST),
  }
}

const ends = (values: readonly number[]): [number, number] => [
  values.reduce((least, value) => Math.min(least, value), values[0] ?? 0),
  values.reduce((most, value) => Math.max(most, value), values[0] ?? 0),
]

/** Area by papers, the most used node the largest; all shrink alike where two would touch when the whole is seen. */
export function radii(nodes: readonly DrawnNode[], whole: Camera, largest: number): Map<string, number> {
  const most = nodes.reduce((all, node) => Math.max(all, node.papers), 1)
  const wanted = nodes.map((node) => largest * Math.sqrt(node.papers / most))
  let shrink = 1
  nodes.forEach((a, i) =>
    nodes.slice(i + 1).forEach((b, j) => {
      const apart = Math.hypot((a.x - b.x) * whole.across, (a.y - b.y) * whole.down)
      const both = Math.max(4, wanted[i]!) + Math.max(4, wanted[i + 1 + j]!)
      shrink = Math.min(shrink, Math.max(0.5, (apart - 3) / both))
    }),
  )
  return new Map(nodes.map((node, i) => [node.id, rounded(Math.max(4, wanted[i]! * shrink))]))
}

/** Where each node stands in the picture, in pixels; the most used first. */
export function seenBy(
  nodes: readonly DrawnNode[],
  sizes: ReadonlyMap<string, number>,
  { camera, width, height }: { camera: Camera; width: number; height: number },
): Seen[] {
  return nodes.map((node) => ({
    ...node,
    x: rounded(width / 2 + (node.x - camera.x) * camera.across),
    y: rounded(height / 2 + (node.y - camera.y) * camera.down),
    r: sizes.get(node.id)!,
  }))
}

/** Two decimals: Node and browsers differ in the last digits. */
export const rounded = (value: number): number => Math.round(value * 100) / 100
