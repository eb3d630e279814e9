import { hull } from '#lib/graph/hull'
import { labelPlacement } from '#lib/graph/label-placement'
import { nodeRadius } from '#lib/graph/node-radius'

export interface DrawnNode {
  id: string
  label: string
  colour: string
  papers: number
  x: number
  y: number
  community: number
  /** Sits with its community in under four of five runs: drawn grey, between groups. */
  between: boolean
}

export interface DrawnLink {
  a: string
  b: string
  papers: number
  npmi: number
}

/** What part of the plane is seen: the middle of the picture, and pixels a unit. */
export interface Camera {
  x: number
  y: number
  scale: number
}

interface Props {
  nodes: DrawnNode[]
  links: DrawnLink[]
  camera: Camera
  width: number
  height: number
  /** One method, or the two ends of a link. */
  selected: string[]
  active: string | null
  /** At most so many labels, the most used methods first. */
  labels?: number
  onHover?: (id: string | null) => void
  onPick?: (ids: string[]) => void
}

type Seen = DrawnNode & { r: number }

/** The camera that shows all nodes with room for their labels. */
export function fit(
  nodes: readonly { x: number; y: number }[],
  [width, height]: readonly [number, number],
): Camera {
  const [xs, ys] = [nodes.map((node) => node.x), nodes.map((node) => node.y)]
  const [left, right] = [Math.min(...xs, 0), Math.max(...xs, 0)]
  const [top, bottom] = [Math.min(...ys, 0), Math.max(...ys, 0)]
  const scale = Math.min(
    (width - Math.min(220, width * 0.36)) / Math.max(1, right - left),
    (height - 110) / Math.max(1, bottom - top),
    6,
  )
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale: Math.round(scale * 1000) / 1000 }
}

/** Methods by how often they are named, joined where papers name both; no two labels overlap. */
export function NetworkChart(props: Props) {
  const { nodes, links, camera, width, height, selected, active } = props
  const scale = largeEnough(nodes, width)
  const seen = new Map(
    nodes.map((node): [string, Seen] => [
      node.id,
      {
        ...node,
        x: round(width / 2 + (node.x - camera.x) * camera.scale),
        y: round(height / 2 + (node.y - camera.y) * camera.scale),
        r: round(nodeRadius(node.papers * scale)),
      },
    ]),
  )
  const near = active
    ? new Set(links.flatMap(({ a, b }) => (a === active ? [b] : b === active ? [a] : [])))
    : null
  const dim = (id: string) => near !== null && id !== active && !near.has(id)
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden
      className="block touch-pan-y select-none"
    >
      <Hulls seen={[...seen.values()]} />
      {links.map((link) => (
        <LinkPath
          key={`${link.a}~${link.b}`}
          {...{ link, seen }}
          chosen={selected.length === 2 && selected.includes(link.a) && selected.includes(link.b)}
          dim={near !== null && link.a !== active && link.b !== active}
          onPick={() => props.onPick?.([link.a, link.b])}
        />
      ))}
      {[...seen.values()].reverse().map((node) => (
        <g
          key={node.id}
          className="cursor-pointer"
          opacity={dim(node.id) ? 0.3 : 1}
          onPointerEnter={() => props.onHover?.(node.id)}
          onPointerLeave={() => props.onHover?.(null)}
          onClick={() => props.onPick?.([node.id])}
        >
          <circle cx={node.x} cy={node.y} r={Math.max(node.r, 11)} fill="transparent" />
          <circle
            cx={node.x}
            cy={node.y}
            r={node.r}
            fill={node.between ? 'var(--f-none)' : node.colour}
            stroke="var(--surf)"
            strokeWidth="1.5"
          />
          {(selected.includes(node.id) || node.id === active) && (
            <circle
              cx={node.x}
              cy={node.y}
              r={node.r + 4}
              fill="none"
              stroke="var(--ink)"
              strokeWidth="1.6"
            />
          )}
        </g>
      ))}
      <Labels {...{ width, height, dim }} seen={[...seen.values()]} most={props.labels ?? 200} />
    </svg>
  )
}

/** In a small corpus all nodes would be of the smallest size: counts are scaled so that the most used method is seen to be it. */
function largeEnough(nodes: readonly DrawnNode[], width: number): number {
  const most = Math.max(...nodes.map((node) => node.papers), 1)
  const largest = width < 560 ? 12 : 19
  return (
    Math.min(Math.max(1, (15 / nodeRadius(most)) ** 2), 40) *
    (nodeRadius(most) > largest ? (largest / nodeRadius(most)) ** 2 : 1)
  )
}

const round = (value: number): number => Math.round(value * 100) / 100

function Hulls({ seen }: { seen: Seen[] }) {
  const groups = new Map<number, Seen[]>()
  for (const node of seen) groups.set(node.community, [...(groups.get(node.community) ?? []), node])
  return [...groups].map(([community, members]) => {
    const path = hull(members, 14)
    return (
      path && (
        <path
          key={community}
          d={path}
          fill="var(--ink)"
          fillOpacity="0.035"
          stroke="var(--line2)"
          strokeDasharray="1.5 3"
        />
      )
    )
  })
}

interface LinkProps {
  link: DrawnLink
  seen: Map<string, Seen>
  chosen: boolean
  dim: boolean
  onPick: () => void
}

function LinkPath({ link, seen, chosen, dim, onPick }: LinkProps) {
  const [a, b] = [seen.get(link.a), seen.get(link.b)]
  if (!a || !b) return null
  const path = `M${a.x},${a.y}Q${round((a.x + b.x) / 2 - (b.y - a.y) * 0.08)},${round((a.y + b.y) / 2 + (b.x - a.x) * 0.08)} ${b.x},${b.y}`
  const inside = a.community === b.community
  return (
    <g className="cursor-pointer" onClick={onPick}>
      <path d={path} stroke="transparent" strokeWidth="12" fill="none" />
      <path
        d={path}
        stroke={chosen ? 'var(--ink)' : 'var(--edge)'}
        strokeWidth={chosen ? 3.2 : round(0.6 + 4.6 * Math.max(0, link.npmi))}
        opacity={dim ? 0.15 : chosen ? 1 : inside ? 0.9 : 0.5}
        fill="none"
      />
    </g>
  )
}

const sizeOf = (papers: number): [size: number, weight: number] =>
  papers > 300 ? [13, 640] : papers > 120 ? [12, 550] : [11.5, 500]

interface LabelsProps {
  seen: Seen[]
  most: number
  width: number
  height: number
  dim: (id: string) => boolean
}

function Labels({ seen, most, width, height, dim }: LabelsProps) {
  const named = seen.slice(0, most).map((node) => {
    const [size] = sizeOf(node.papers)
    return { ...node, support: node.papers, width: node.label.length * size * 0.62 + 4, height: size + 3 }
  })
  const unnamed = seen.slice(most).map((node) => ({ ...node, support: 0, width: 0, height: 0 }))
  const { labels } = labelPlacement([...named, ...unnamed], {
    bounds: { left: 2, top: 2, width: width - 4, height: height - 4 },
  })
  const byId = new Map(named.map((node) => [node.id, node]))
  return labels.map((label) => {
    const node = byId.get(label.id)
    if (!node) return null
    const [size, weight] = sizeOf(node.papers)
    const x =
      label.anchor === 'start'
        ? label.left
        : label.anchor === 'end'
          ? label.left + label.width
          : label.left + label.width / 2
    return (
      <text
        key={label.id}
        x={round(x)}
        y={round(label.top + label.height - 4)}
        textAnchor={label.anchor}
        fontSize={size}
        fontWeight={weight}
        fill="var(--ink)"
        stroke="var(--surf)"
        strokeWidth="3.5"
        strokeLinejoin="round"
        paintOrder="stroke"
        opacity={dim(label.id) ? 0.3 : 1}
        className="pointer-events-none"
      >
        {node.label}
      </text>
    )
  })
}
