import type { Link } from './link'

/** The parts of `nodes` that hang together by links among themselves, each in the order of `nodes`. */
export function connectedParts(nodes: readonly string[], links: readonly Link[]): string[][] {
  const neighbours = new Map<string, string[]>(nodes.map((id) => [id, []]))
  for (const { source, target } of links) {
    if (!neighbours.has(source) || !neighbours.has(target)) continue
    neighbours.get(source)!.push(target)
    neighbours.get(target)!.push(source)
  }
  const partOf = new Map<string, number>()
  let parts = 0
  for (const start of nodes) {
    if (partOf.has(start)) continue
    const open = [start]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (partOf.has(id)) continue
      partOf.set(id, parts)
      open.push(...neighbours.get(id)!)
    }
    parts += 1
  }
  const found = Array.from({ length: parts }, (): string[] => [])
  for (const id of nodes) found[partOf.get(id)!]!.push(id)
  return found
}
