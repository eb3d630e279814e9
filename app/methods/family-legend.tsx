import { FAMILIES, rootOf } from '#lib/vocabulary'
import { familyColour } from '../charts/family-colour'
import { isBetween } from './drawn'
import type { Network } from './network'

/** The root families of the drawn methods, each with its hue. */
export function FamilyLegend({ net }: { net: Network }) {
  const roots = new Set(net.drawn.flatMap((node) => (node.family ? [rootOf(node.family)] : [])))
  const hued = FAMILIES.filter((family) => roots.has(family.id) && family.light)
  const grey = net.drawn.some(
    (node) => isBetween(node) || !hued.some(({ id }) => node.family?.startsWith(id)),
  )
  return (
    <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-[12px] text-ink2" aria-label="Families">
      {hued.map((family) => (
        <Hue key={family.id} colour={familyColour(family.id)} name={family.label} />
      ))}
      {grey && <Hue colour={familyColour(null)} name="no family, or between groups" />}
      {net.branches.length > 0 && (
        <span className="flex items-center gap-1.5">
          <svg aria-hidden width="22" height="4">
            <line
              x1="2"
              x2="20"
              y1="2"
              y2="2"
              stroke="var(--ink3)"
              strokeWidth="1.6"
              strokeDasharray="0.1 4"
              strokeLinecap="round"
            />
          </svg>
          a method and its variant
        </span>
      )}
    </p>
  )
}

const Hue = ({ colour, name }: { colour: string; name: string }) => (
  <span className="flex items-center gap-1.5">
    <span aria-hidden className="size-2 rounded-full" style={{ background: colour }} />
    {name}
  </span>
)
