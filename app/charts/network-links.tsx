import { rounded, type DrawnLink, type Seen } from './network-frame'

interface Ends {
  a: Seen
  b: Seen
}

/** From one node to the other, slightly curved and always to the same side. */
function pathOf({ a, b }: Ends): string {
  const middle = [
    rounded((a.x + b.x) / 2 - (b.y - a.y) * 0.08),
    rounded((a.y + b.y) / 2 + (b.x - a.x) * 0.08),
  ]
  return `M${a.x},${a.y}Q${middle.join(',')} ${b.x},${b.y}`
}

interface LinkProps extends Ends {
  link: DrawnLink
  chosen: boolean
  active: boolean
  dim: boolean
  onHover?: (over: boolean) => void
  onPick?: () => void
}

/** Two methods that are used together; broad enough to be pointed at. */
export function Link({ a, b, link, chosen, active, dim, onHover, onPick }: LinkProps) {
  const path = pathOf({ a, b })
  const inside = a.community !== null && a.community === b.community
  // One shared paper says little: such a line stays in the background.
  const rest = (inside ? 0.9 : 0.5) * (link.papers === 1 ? 0.6 : 1)
  return (
    <g
      className={onPick && 'cursor-pointer'}
      onPointerEnter={(event) => event.pointerType !== 'touch' && onHover?.(true)}
      onPointerLeave={(event) => event.pointerType !== 'touch' && onHover?.(false)}
      onClick={onPick}
      data-link={`${link.a}~${link.b}`}
    >
      {onPick && <path d={path} stroke="transparent" strokeWidth="11" fill="none" />}
      <path
        d={path}
        stroke={chosen ? 'var(--ink)' : active ? 'var(--ink3)' : 'var(--edge)'}
        strokeWidth={chosen ? 3.2 : rounded(0.6 + 4.6 * link.width)}
        strokeLinecap="round"
        opacity={chosen || active ? 1 : dim ? 0.15 : rest}
        fill="none"
        className="transition-opacity delay-[80ms] duration-[120ms]"
      />
    </g>
  )
}

/** A method and its variant: together by definition, so a dotted line and no link. */
export const Branch = ({ a, b, dim }: Ends & { dim: boolean }) => (
  <path
    d={pathOf({ a, b })}
    stroke="var(--ink3)"
    strokeWidth="1.2"
    strokeLinecap="round"
    strokeDasharray="0.1 4"
    opacity={dim ? 0.2 : 0.8}
    fill="none"
  />
)
