/** An undirected link of two nodes, by id. */
export interface Link {
  source: string
  target: string
  weight: number
}
