import type { Circle } from './point'

export interface LayoutNode {
  id: string
  /** Papers. */
  support: number
  community: number
}

/** A node of the layout where it stands so far. */
export interface Placed extends LayoutNode, Circle {}
