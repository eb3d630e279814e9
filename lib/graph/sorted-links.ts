import type { Link } from './link'

/**
 * The links that count, in one order whatever order and direction they came in: smaller id first, each pair once (weights added),
 * none to itself, without weight or to a node that is not among `nodes`.
 */
export function sortedLinks(nodes: ReadonlySet<string>, links: readonly Link[]): Link[] {
  const directed = links
    .filter(
      ({ source, target, weight }) =>
        source !== target && weight > 0 && nodes.has(source) && nodes.has(target),
    )
    .map(({ source, target, weight }) =>
      source < target ? { source, target, weight } : { source: target, target: source, weight },
    )
    .sort((a, b) => compare(a.source, b.source) || compare(a.target, b.target) || a.weight - b.weight)
  const once: Link[] = []
  for (const link of directed) {
    const last = once[once.length - 1]
    if (last && last.source === link.source && last.target === link.target) last.weight += link.weight
    else once.push(link)
  }
  return once
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
