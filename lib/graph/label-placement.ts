import type { Circle } from './point'

export interface Labelled extends Circle {
  id: string
  support: number
  /** Of the label's text, by the widest typeface it is drawn with. */
  width: number
  height: number
}

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface PlacedLabel extends Box {
  id: string
  /** Where the text is fixed in its box, so that it keeps to its node where a typeface is narrower than measured. */
  anchor: 'start' | 'middle' | 'end'
}

interface Options {
  /** Between a node and its label, and between any two, pixels. */
  gap?: number
  /** Labels stay inside. */
  bounds?: Box
}

/**
 * A label for each node where one fits, most papers first, at the first of 14 places around it where the label overlaps no other
 * label and hides no other node. `hidden` names the nodes whose label fits nowhere, to be counted in the caption.
 */
export function labelPlacement(
  nodes: readonly Labelled[],
  { gap = 3, bounds }: Options = {},
): { labels: PlacedLabel[]; hidden: string[] } {
  const ranked = [...nodes].sort((a, b) => b.support - a.support || (a.id < b.id ? -1 : 1))
  const labels: PlacedLabel[] = []
  const hidden: string[] = []
  for (const node of ranked) {
    const free = places(node, gap).find(
      (place) =>
        (!bounds || inside(place, bounds)) &&
        labels.every((label) => !overlap(place, label, gap)) &&
        ranked.every((other) => other === node || !hides(place, other)),
    )
    if (free) labels.push(free)
    else hidden.push(node.id)
  }
  return { labels, hidden }
}

/** Right, left, below, above, the corners, then shifted by half: the best first. 1 is the whole way off the node. */
const PLACES: readonly (readonly [across: number, down: number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
  [1, 0.5],
  [1, -0.5],
  [-1, 0.5],
  [-1, -0.5],
  [0.5, 1],
  [-0.5, 1],
]

function places({ id, x, y, r, width, height }: Labelled, gap: number): PlacedLabel[] {
  return PLACES.map(([across, down]) => {
    const isCorner = Math.abs(across) === 1 && Math.abs(down) === 1
    const reach = (r + gap) * (isCorner ? Math.SQRT1_2 : 1)
    const left = x + across * (reach + width / 2) - width / 2
    const top = y + down * (reach + height / 2) - height / 2
    return { id, left, top, width, height, anchor: across === 1 ? 'start' : across === -1 ? 'end' : 'middle' }
  })
}

const inside = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left &&
  box.top >= bounds.top &&
  box.left + box.width <= bounds.left + bounds.width &&
  box.top + box.height <= bounds.top + bounds.height

const overlap = (a: Box, b: Box, gap: number): boolean =>
  a.left < b.left + b.width + gap &&
  b.left < a.left + a.width + gap &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height

function hides({ left, top, width, height }: Box, { x, y, r }: Circle): boolean {
  const dx = Math.max(left - x, 0, x - left - width)
  const dy = Math.max(top - y, 0, y - top - height)
  return dx * dx + dy * dy < r * r
}
