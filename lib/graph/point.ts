export interface Point {
  x: number
  y: number
}

/** A node as it is drawn. */
export interface Circle extends Point {
  r: number
}
