import type { Link } from './link'

/**
 * How easily chance alone would make each link as strong, 0 to 1: the smaller of its two ends'
 * alpha = (1 - weight / strength)^(degree - 1), 1 for an only link (Serrano, Boguna, Vespignani 2009).
 */
export function disparity(links: readonly Link[]): number[] {
  const ends = new Map<string, { degree: number; strength: number }>()
  for (const { source, target, weight } of links)
    for (const id of [source, target]) {
      const { degree, strength } = ends.get(id) ?? { degree: 0, strength: 0 }
      ends.set(id, { degree: degree + 1, strength: strength + weight })
    }
  const alpha = (id: string, weight: number) => {
    const { degree, strength } = ends.get(id)!
    return degree > 1 && strength > 0 ? Math.max(0, 1 - weight / strength) ** (degree - 1) : 1
  }
  return links.map(({ source, target, weight }) => Math.min(alpha(source, weight), alpha(target, weight)))
}
