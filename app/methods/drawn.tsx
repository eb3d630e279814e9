import { FAMILIES, rootOf } from '#lib/vocabulary'
import { familyColour } from '../charts/family-colour'
import type { DrawnNode } from '../charts/network-chart'
import type { Network } from './network'

/** Under this share of runs with its community a method stands between groups. */
const SURE = 0.8

export const drawnNodes = (net: Network, colourOf: (family: string | null) => string): DrawnNode[] =>
  net.nodes.map((node) => ({
    id: node.id,
    label: node.label,
    colour: colourOf(node.family),
    papers: node.papers,
    x: node.x!,
    y: node.y!,
    community: node.community ?? -1,
    between: node.certainty !== null && node.certainty < SURE,
  }))

/** The root families of the drawn methods, each with its hue. */
export function FamilyLegend({ net }: { net: Network }) {
  const roots = new Set(net.nodes.flatMap((node) => (node.family ? [rootOf(node.family)] : [])))
  return (
    <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-[12px] text-ink2" aria-label="Families">
      {FAMILIES.filter((family) => roots.has(family.id)).map((family) => (
        <span key={family.id} className="flex items-center gap-1.5">
          <span aria-hidden className="size-2 rounded-full" style={{ background: familyColour(family.id) }} />
          {family.label}
        </span>
      ))}
      <span className="flex items-center gap-1.5">
        <span aria-hidden className="size-2 rounded-full" style={{ background: familyColour(null) }} />
        no family, or between groups
      </span>
    </p>
  )
}
