import { FAMILIES } from '#lib/vocabulary'
import { familyColour } from './family-colour'

const HUES = FAMILIES.filter((family) => family.light).map((family) => family.id)

/**
 * A colour for each drawn series: its family's hue, else one that depends on its id alone,
 * or the next free one where another drawn series has it.
 */
export function seriesColours(series: readonly { id: string; family: string | null }[]): Map<string, string> {
  const taken = new Set<string>()
  const colours = new Map<string, string>()
  for (const { id, family } of series) {
    if (family !== null) {
      colours.set(id, familyColour(family))
      continue
    }
    const start = hashOf(id) % HUES.length
    const free = HUES.findIndex((_, i) => !taken.has(HUES[(start + i) % HUES.length]!))
    const hue = HUES[(start + Math.max(0, free)) % HUES.length]!
    taken.add(hue)
    colours.set(id, familyColour(hue))
  }
  return colours
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0
  return hash
}
