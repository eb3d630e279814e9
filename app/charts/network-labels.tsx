import { labelPlacement, type PlacedLabel } from '#lib/graph/label-placement'
import { rounded, type Seen } from './network-frame'
import { textWidth } from './text-width'

/** Size and weight of a label follow its node. */
const typeOf = (r: number): [size: number, weight: number] =>
  r > 11.4 ? [13, 640] : r > 7.2 ? [12, 550] : [11, 500]

interface Options {
  /** At most so many, the most used methods first. */
  most: number
  /** Labels stay inside; null where nodes themselves may be outside. */
  frame: { width: number; height: number } | null
}

/** The labels that fit, and how many of those wanted do not. */
export function labelsOf(
  seen: readonly Seen[],
  { most, frame }: Options,
): { labels: PlacedLabel[]; hidden: number } {
  const wanted = seen.slice(0, most).map((node) => {
    const [size, weight] = typeOf(node.r)
    return {
      ...node,
      support: node.papers,
      width: textWidth(node.label, size, weight > 600) + 2,
      height: size + 3,
    }
  })
  // They get no label, yet none may hide them.
  const bare = seen.slice(most).map((node) => ({ ...node, support: -1, width: 1e6, height: 1e6 }))
  const bounds = frame ? { left: 3, top: 3, width: frame.width - 6, height: frame.height - 6 } : undefined
  const { labels } = labelPlacement([...wanted, ...bare], { bounds: bounds ?? EVERYWHERE })
  return { labels, hidden: wanted.length - labels.length }
}

/** Far beyond any picture, yet too small for the labels that must not be. */
const EVERYWHERE = { left: -2e5, top: -2e5, width: 4e5, height: 4e5 }

interface Props {
  labels: readonly PlacedLabel[]
  seen: ReadonlyMap<string, Seen>
  dim: (id: string) => boolean
}

/** Names beside their nodes, with a halo so that lines do not cut them. */
export function Labels({ labels, seen, dim }: Props) {
  return labels.map((label) => {
    const node = seen.get(label.id)!
    const [size, weight] = typeOf(node.r)
    const x = { start: label.left, middle: label.left + label.width / 2, end: label.left + label.width }[
      label.anchor
    ]
    return (
      <text
        key={label.id}
        x={rounded(x)}
        y={rounded(label.top + label.height - 4)}
        textAnchor={label.anchor}
        fontSize={size}
        fontWeight={weight}
        fill={weight > 500 ? 'var(--ink)' : 'var(--ink2)'}
        stroke="var(--surf)"
        strokeWidth="3.5"
        strokeLinejoin="round"
        paintOrder="stroke"
        opacity={dim(label.id) ? 0.3 : 1}
        className="pointer-events-none transition-opacity delay-[80ms] duration-[120ms]"
      >
        {node.label}
      </text>
    )
  })
}
