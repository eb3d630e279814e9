import { hullAround } from '#lib/graph/convex-hull'
import { hull } from '#lib/graph/hull'
import type { PlacedLabel } from '#lib/graph/label-placement'
import { overlap } from '#lib/graph/overlap'
import type { Point } from '#lib/graph/point'
import type { DrawnLink, Seen } from './network-frame'
import { Labels } from './network-labels'
import { Branch, Link } from './network-links'

interface Ends {
  a: string
  b: string
}

/** A method by its id, or two that are linked. */
export type Picked = readonly [string] | readonly [string, string]

interface Props {
  /** In pixels, the most used first. */
  seen: Seen[]
  links: readonly DrawnLink[]
  branches: readonly Ends[]
  labels: readonly PlacedLabel[]
  width: number
  height: number
  /** One method, or the two ends of a link. */
  selected: readonly string[]
  active: Picked | null
  onHover?: (picked: Picked | null) => void
  onPick?: (picked: Picked) => void
}

/** Methods by how often they are named, joined where papers name both. The same on the page and in a file. */
export function NetworkChart(props: Props) {
  const { seen, links, branches, labels, width, height, selected, active } = props
  const byId = new Map(seen.map((node) => [node.id, node]))
  const lit = litBy(active, [...links, ...branches])
  const dim = (id: string) => lit !== null && !lit.has(id)
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      className="block select-none"
    >
      <Hulls seen={seen} />
      {branches.map(({ a, b }) => {
        const [one, other] = [byId.get(a), byId.get(b)]
        return (
          one &&
          other && (
            <Branch key={`${a}~${b}`} a={one} b={other} dim={lit !== null && !touches(active, { a, b })} />
          )
        )
      })}
      <Links {...props} {...{ byId, lit }} />
      {seen
        .map((node) => (
          <Node
            key={node.id}
            {...{ node }}
            ringed={selected.includes(node.id) || (active?.includes(node.id) ?? false)}
            dim={dim(node.id)}
            onHover={props.onHover && ((over) => props.onHover?.(over ? [node.id] : null))}
            onPick={props.onPick && (() => props.onPick?.([node.id]))}
          />
        ))
        .reverse()}
      <Labels {...{ labels, dim }} seen={byId} />
    </svg>
  )
}

type LinksProps = Props & { byId: ReadonlyMap<string, Seen>; lit: ReadonlySet<string> | null }

/** The chosen one last, so that it lies over the others. */
function Links({ links, selected, active, byId, lit, onHover, onPick }: LinksProps) {
  const drawn = links.flatMap((link) => {
    const [a, b] = [byId.get(link.a), byId.get(link.b)]
    return a && b ? [{ link, a, b, chosen: selected.includes(a.id) && selected.includes(b.id) }] : []
  })
  return drawn
    .sort((x, y) => Number(x.chosen) - Number(y.chosen))
    .map(({ link, a, b, chosen }) => (
      <Link
        key={`${link.a}~${link.b}`}
        {...{ link, a, b, chosen }}
        active={touches(active, link)}
        dim={lit !== null && !touches(active, link)}
        onHover={onHover && ((over) => onHover(over ? [link.a, link.b] : null))}
        onPick={onPick && (() => onPick([link.a, link.b]))}
      />
    ))
}

const touches = (active: Picked | null, { a, b }: Ends): boolean =>
  active !== null &&
  (active.length === 1 ? active[0] === a || active[0] === b : active.includes(a) && active.includes(b))

/** What stays in full under the pointer: the method and its neighbours, or the two ends. */
function litBy(active: Picked | null, links: readonly Ends[]): ReadonlySet<string> | null {
  if (active === null) return null
  if (active.length === 2) return new Set(active)
  const [id] = active
  return new Set([id, ...links.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []))])
}

interface NodeProps {
  node: Seen
  ringed: boolean
  dim: boolean
  onHover?: (over: boolean) => void
  onPick?: () => void
}

function Node({ node, ringed, dim, onHover, onPick }: NodeProps) {
  const place = { cx: node.x, cy: node.y }
  return (
    <g
      className={onPick && 'cursor-pointer'}
      onPointerEnter={(event) => event.pointerType !== 'touch' && onHover?.(true)}
      onPointerLeave={(event) => event.pointerType !== 'touch' && onHover?.(false)}
      onClick={onPick}
      data-node={node.id}
    >
      {onPick && <circle {...place} r={Math.max(node.r, 11)} fill="transparent" />}
      <circle
        {...place}
        r={node.r}
        fill={node.between ? 'var(--f-none)' : node.colour}
        stroke="var(--surf)"
        strokeWidth="1.5"
        opacity={dim ? 0.3 : 1}
        className="transition-opacity delay-[80ms] duration-[120ms]"
      />
      {ringed && <circle {...place} r={node.r + 5} fill="none" stroke="var(--ink)" strokeWidth="1.6" />}
    </g>
  )
}

/** The outline of each community of five or more; one that would run into a larger one's says nothing and is left out. */
function Hulls({ seen }: { seen: readonly Seen[] }) {
  const groups = new Map<number, Seen[]>()
  for (const node of seen)
    if (node.community !== null && !node.between)
      groups.set(node.community, [...(groups.get(node.community) ?? []), node])
  const apart: Point[][] = []
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([community, members]) => {
      const path = hull(members, 14)
      const bare = hullAround(members, 0)
      if (path === null || apart.some((other) => overlap(other, bare))) return null
      apart.push(bare)
      return (
        <path
          key={community}
          d={path}
          fill="var(--ink)"
          fillOpacity="0.035"
          stroke="var(--line2)"
          strokeDasharray="1.5 3"
        />
      )
    })
}
